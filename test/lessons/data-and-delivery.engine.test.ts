import { provePart } from './prove-part.ts'

provePart(23, Number.POSITIVE_INFINITY)
