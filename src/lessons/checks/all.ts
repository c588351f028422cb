import { answer } from './answer.ts'
import { answerChoice } from './answer-choice.ts'
import { baselineIntact } from './baseline-intact.ts'
import type { AnyCheckKind } from './check-kind.ts'
import { containerAbsent } from './container-absent.ts'
import { containerCount } from './container-count.ts'
import { containerDiff } from './container-diff.ts'
import { containerEnv } from './container-env.ts'
import { containerExists } from './container-exists.ts'
import { containerExitCode } from './container-exit-code.ts'
import { containerField } from './container-field.ts'
import { containerImage } from './container-image.ts'
import { containerLabel } from './container-label.ts'
import { containerLimit } from './container-limit.ts'
import { containerMade } from './container-made.ts'
import { containerMount } from './container-mount.ts'
import { containerPath } from './container-path.ts'
import { containerPort } from './container-port.ts'
import { containerProcess } from './container-process.ts'
import { containerState } from './container-state.ts'
import { containerUsage } from './container-usage.ts'
import { dockerfileClean } from './dockerfile-clean.ts'
import { dockerfileInstruction } from './dockerfile-instruction.ts'
import { dockerfileStage } from './dockerfile-stage.ts'
import { engineField } from './engine-field.ts'
import { eventOrder } from './event-order.ts'
import { eventSeen } from './event-seen.ts'
import { execOutput } from './exec-output.ts'
import { imageField, networkField, volumeField } from './fields.ts'
import { fileContains } from './file-contains.ts'
import { fileExists } from './file-exists.ts'
import { fileJson } from './file-json.ts'
import { httpGet } from './http-get.ts'
import { imageAbsent } from './image-absent.ts'
import { imageExists } from './image-exists.ts'
import { imageHistory } from './image-history.ts'
import { imageLayers } from './image-layers.ts'
import { imagePath } from './image-path.ts'
import { imageSame } from './image-same.ts'
import { imageSharesLayers } from './image-shares-layers.ts'
import { imageSmaller } from './image-smaller.ts'
import { logsMatch } from './logs-match.ts'
import { networkMember } from './network-member.ts'
import { quizChoice } from './quiz-choice.ts'
import { quizLabel } from './quiz-label.ts'
import { quizMatch } from './quiz-match.ts'
import { quizOrder } from './quiz-order.ts'
import { quizTyped } from './quiz-typed.ts'
import { registryTag } from './registry-tag.ts'
import { terminal } from './terminal.ts'
import { volumeLeft } from './volume-left.ts'
import { networkAbsent, networkExists, volumeAbsent, volumeExists } from './volumes-and-networks.ts'

/** Every kind of check that a lesson file may name. */
export const checkKinds: readonly AnyCheckKind[] = [
  answer,
  answerChoice,
  baselineIntact,
  containerAbsent,
  containerCount,
  containerDiff,
  containerEnv,
  containerExists,
  containerExitCode,
  containerField,
  containerImage,
  containerLabel,
  containerLimit,
  containerMade,
  containerMount,
  containerPath,
  containerPort,
  containerProcess,
  containerState,
  containerUsage,
  dockerfileClean,
  dockerfileInstruction,
  dockerfileStage,
  engineField,
  eventOrder,
  eventSeen,
  execOutput,
  fileContains,
  fileExists,
  fileJson,
  httpGet,
  imageAbsent,
  imageExists,
  imageField,
  imageHistory,
  imageLayers,
  imagePath,
  imageSame,
  imageSharesLayers,
  imageSmaller,
  logsMatch,
  networkAbsent,
  networkExists,
  networkField,
  networkMember,
  quizChoice,
  quizLabel,
  quizMatch,
  quizOrder,
  quizTyped,
  registryTag,
  terminal,
  volumeAbsent,
  volumeExists,
  volumeField,
  volumeLeft,
]
