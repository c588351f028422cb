import { answer } from './answer.ts'
import type { AnyCheckKind } from './check-kind.ts'
import { containerAbsent } from './container-absent.ts'
import { containerExists } from './container-exists.ts'
import { containerExitCode } from './container-exit-code.ts'
import { containerField } from './container-field.ts'
import { containerImage } from './container-image.ts'
import { containerMade } from './container-made.ts'
import { containerPort } from './container-port.ts'
import { containerState } from './container-state.ts'
import { eventOrder } from './event-order.ts'
import { eventSeen } from './event-seen.ts'
import { httpGet } from './http-get.ts'
import { imageExists } from './image-exists.ts'
import { logsMatch } from './logs-match.ts'
import { quizChoice } from './quiz-choice.ts'
import { quizOrder } from './quiz-order.ts'
import { terminal } from './terminal.ts'

/** Every kind of check that a lesson file may name. */
export const checkKinds: readonly AnyCheckKind[] = [
  answer,
  containerAbsent,
  containerExists,
  containerExitCode,
  containerField,
  containerImage,
  containerMade,
  containerPort,
  containerState,
  eventOrder,
  eventSeen,
  httpGet,
  imageExists,
  logsMatch,
  quizChoice,
  quizOrder,
  terminal,
]
