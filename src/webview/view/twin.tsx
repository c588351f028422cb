import type { Text } from '../../text.ts'
import { IconButton } from './button.tsx'
import { Coded } from './coded.tsx'
import { useSay } from './words.ts'

export interface TwinProps {
  /** The command line, without the prompt. */
  readonly command: string
  /** What it does, or why it can't be done now; code in it stands between backticks. */
  readonly why?: string | undefined
  readonly copy: () => void
  /** Types it in a terminal, without pressing Enter. */
  readonly type: () => void
}

/** What a button does, said as the command that does the same. */
export function Twin({ command, why, copy, type }: TwinProps) {
  const say = useSay()
  return (
    <div class="twin">
      {why !== undefined && (
        <div class="why">
          <Coded text={why} />
        </div>
      )}
      <div class="cmd">
        <span class="mono">
          <span class="prompt" aria-hidden="true">
            $
          </span>
          {command}
        </span>
        <IconButton icon="terminal" label={say(words.type)} press={type} />
        <IconButton icon="copy" label={say(words.copy)} press={copy} />
      </div>
    </div>
  )
}

const words = {
  type: { en: 'Type it in the terminal', ko: '터미널에 입력' },
  copy: { en: 'Copy the command', ko: '명령 복사' },
} satisfies Record<string, Text>
