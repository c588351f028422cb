import type { TransferProgress } from './transfer-progress.ts'

/** Before the first word of the Engine. It stands alone: what reads those words is not needed at the start. */
export const nothingTransferred: TransferProgress = { layers: [], status: '', hasMoved: false }
