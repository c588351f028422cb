import type { Rule } from '../rule.ts'
import { blankBaseName } from './blank-base-name.ts'
import { blankName } from './blank-name.ts'
import { checksAreErrors } from './checks-are-errors.ts'
import { copyFromUrl } from './copy-from-url.ts'
import { copyFromVariable } from './copy-from-variable.ts'
import { duplicateDirective } from './duplicate-directive.ts'
import { duplicateFlag } from './duplicate-flag.ts'
import { emptyVolume } from './empty-volume.ts'
import { flagValue } from './flag-value.ts'
import { fromArguments } from './from-arguments.ts'
import { healthcheckType } from './healthcheck-type.ts'
import { heredocDestination } from './heredoc-destination.ts'
import { invalidCheckOption } from './invalid-check-option.ts'
import { invalidChecksum } from './invalid-checksum.ts'
import { invalidChmod } from './invalid-chmod.ts'
import { invalidDevice } from './invalid-device.ts'
import { invalidDuration } from './invalid-duration.ts'
import { invalidEscape } from './invalid-escape.ts'
import { invalidImageName } from './invalid-image-name.ts'
import { invalidMount } from './invalid-mount.ts'
import { invalidPlatform } from './invalid-platform.ts'
import { invalidPort } from './invalid-port.ts'
import { invalidRetries } from './invalid-retries.ts'
import { invalidRunMode } from './invalid-run-mode.ts'
import { invalidSignal } from './invalid-signal.ts'
import { invalidStageName } from './invalid-stage-name.ts'
import { invalidVariable } from './invalid-variable.ts'
import { jsonNotStrings } from './json-not-strings.ts'
import { lineTooLong } from './line-too-long.ts'
import { misplacedMountKey } from './misplaced-mount-key.ts'
import { missingArgument } from './missing-argument.ts'
import { missingFrom } from './missing-from.ts'
import { missingValue } from './missing-value.ts'
import { mountWithoutTarget } from './mount-without-target.ts'
import { onbuildTrigger } from './onbuild-trigger.ts'
import { shellNotJson } from './shell-not-json.ts'
import { stageReference } from './stage-reference.ts'
import { unknownFlag } from './unknown-flag.ts'
import { unknownInstruction } from './unknown-instruction.ts'
import { unknownMountKey } from './unknown-mount-key.ts'
import { unknownMountType } from './unknown-mount-type.ts'
import { unterminatedHeredoc } from './unterminated-heredoc.ts'

/** What BuildKit refuses. */
export const errors: readonly Rule[] = [
  unknownInstruction,
  missingFrom,
  blankBaseName,
  blankName,
  copyFromUrl,
  copyFromVariable,
  duplicateDirective,
  duplicateFlag,
  emptyVolume,
  flagValue,
  fromArguments,
  healthcheckType,
  heredocDestination,
  invalidCheckOption,
  invalidChecksum,
  invalidChmod,
  invalidDevice,
  invalidDuration,
  invalidEscape,
  invalidImageName,
  invalidMount,
  invalidPlatform,
  invalidPort,
  invalidRetries,
  invalidRunMode,
  invalidSignal,
  invalidStageName,
  invalidVariable,
  jsonNotStrings,
  lineTooLong,
  misplacedMountKey,
  missingArgument,
  missingValue,
  mountWithoutTarget,
  onbuildTrigger,
  shellNotJson,
  stageReference,
  unknownFlag,
  unknownMountKey,
  unknownMountType,
  unterminatedHeredoc,
  checksAreErrors,
]
