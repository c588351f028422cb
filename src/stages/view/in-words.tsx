import { Coded } from '../../webview/view/coded.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { Stage } from '../protocol.ts'
import { layersOf } from './graph.ts'
import type { PictureProps } from './picture.tsx'
import { sentencesOn } from './sentences.ts'
import { calledShort, words } from './words.ts'

type Props = Pick<PictureProps, 'stages' | 'target' | 'needed' | 'send'>

/** The picture again, as sentences: for the keyboard, the screen reader, and whoever likes to read. */
export function InWords({ stages, target, needed, send }: Props) {
  const say = useSay()
  return (
    <section class="block">
      <div class="head">
        <h2 id="in-words">{say(words.inWords)}</h2>
        <span class="end">{say(words.same)}</span>
      </div>
      <ol class="stages-in-words" aria-labelledby="in-words">
        {stages.map((stage, index) => (
          // A stage is known by its number.
          <li key={index}>
            <span class="soft num">{index}</span>
            <div>
              <p>
                {sentencesOn(stages, index, { target, needed }).map((sentence) => (
                  <span key={sentence.en}>
                    <Coded text={say(sentence)} />{' '}
                  </span>
                ))}
              </p>
              <Layers stage={stage} send={send} />
            </div>
            <button
              type="button"
              class="link"
              aria-label={say(words.lineOf(say(calledShort(stage, index)), stage.line + 1))}
              onClick={() => send({ kind: 'open-line', line: stage.line })}
            >
              {say(words.line(stage.line + 1))}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Layers({ stage, send }: { readonly stage: Stage; readonly send: Props['send'] }) {
  const say = useSay()
  const layers = layersOf(stage)
  if (layers.length === 0) return <p class="tiny soft">{say(words.noLayers)}</p>
  return (
    <details>
      <summary>{say(words.layers(layers.length))}</summary>
      <ul>
        {layers.map(({ text, line }) => (
          <li key={line}>
            <button type="button" class="link mono" onClick={() => send({ kind: 'open-line', line })}>
              {text}
            </button>{' '}
            <span class="tiny soft">{say(words.line(line + 1))}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
