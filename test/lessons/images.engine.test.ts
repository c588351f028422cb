import { provePart } from './prove-part.ts'

provePart(11, 18)
