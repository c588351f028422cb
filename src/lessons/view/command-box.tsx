import { Fragment } from 'preact'
import { Button } from '../../webview/view/button.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { CommandBlock } from '../prose-protocol.ts'
import { Line } from './line.tsx'
import { useSend } from './sending.ts'
import { words } from './words.ts'

/** A command, a key or an address, with the buttons that help, and what its parts mean. */
export function CommandBox({ command }: { readonly command: CommandBlock }) {
  const { parts } = command
  return (
    <div class="command">
      <div class="top">
        <CommandLine command={command} />
        {!command.hasGaps && <Buttons command={command} />}
      </div>
      {parts.length > 0 && (
        <dl class="parts">
          {parts.map(({ term, means }) => (
            <Fragment key={term}>
              <dt>{term}</dt>
              <dd>
                <Line inlines={means} />
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
    </div>
  )
}

function CommandLine({ command: { does, line } }: { readonly command: CommandBlock }) {
  if (does === 'press') {
    const keys = line.split('+')
    return (
      <span class="mono">
        {keys.map((key, place) => (
          <Fragment key={key}>
            {place > 0 && '+'}
            <kbd>{key}</kbd>
          </Fragment>
        ))}
      </span>
    )
  }
  return (
    <span class="mono">
      {does === 'run' && (
        <span class="prompt" aria-hidden="true">
          $
        </span>
      )}
      {line}
    </span>
  )
}

function Buttons({ command: { does, deed } }: { readonly command: CommandBlock }) {
  const say = useSay()
  const send = useSend()
  if (does === 'press') {
    return (
      <Button icon="terminal" press={() => send({ kind: 'type', index: deed })}>
        {say(words.toTerminal)}
      </Button>
    )
  }
  if (does === 'edit') {
    return (
      <Button icon="go-to-file" press={() => send({ kind: 'open', index: deed })}>
        {say(words.openFile)}
      </Button>
    )
  }
  return (
    <>
      {does !== 'open' ? (
        <Button icon="terminal" press={() => send({ kind: 'type', index: deed })}>
          {say(words.type)}
        </Button>
      ) : (
        <Button icon="link-external" press={() => send({ kind: 'open', index: deed })}>
          {say(words.open)}
        </Button>
      )}
      <Button icon="copy" press={() => send({ kind: 'copy', index: deed })}>
        {say(words.copy)}
      </Button>
    </>
  )
}
