import { provePart } from './prove-part.ts'

provePart(19, 22)
