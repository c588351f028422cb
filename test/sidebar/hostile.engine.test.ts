import { beforeAll, expect, it } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import { unseen } from '../../src/engine/snapshot.ts'
import { plainStyle, spansOf } from '../../src/logs/view/ansi.ts'
import { pictureOf } from '../../src/sidebar/picture.ts'
import { createSandbox } from '../engine/sandbox.ts'
import { describeWithEngine } from '../engine-test.ts'

const markup = '<img src=x onerror=alert(1)>'
const hostile = `${markup}\u001b[2J\u0007\u202etxt.exe\u2066`

// What a container says of itself is written by strangers: it is shown as text, short, and does nothing.
describeWithEngine('a container that means harm', () => {
  const sandbox = createSandbox()
  let engine: Engine
  beforeAll(async () => {
    engine = await sandbox.open()
    await sandbox.docker('pull', 'busybox')
  })

  it('has labels of a megabyte and full of escapes, of which little crosses the wall', async () => {
    const labels = { 'com.docker.compose.project': hostile, huge: markup.repeat(40_000) }
    const id = await engine.create({ image: 'busybox', labels })
    sandbox.adopt(id)
    const containers = await engine.containers(undefined, [id])
    const picture = pictureOf({ ...unseen, containers }, { platform: 'linux', hasDocker: true })
    expect(picture.containers[0]?.project).toBe(`${markup}[2Jtxt.exe`)
    expect(JSON.stringify(picture).length).toBeLessThan(2000)
  })

  it('writes escapes into its log, of which colours are left', async () => {
    const script = `printf '\\033[31mred\\033[0m\\033]8;;http://evil.example\\007link\\033]8;;\\007\\033[2J\\033[H${markup}\\n'`
    const id = await sandbox.run('busybox', 'sh', '-c', script)
    await sandbox.docker('wait', id)
    const texts: string[] = []
    for await (const { text } of engine.logs(id, { follow: false }, new AbortController().signal)) {
      texts.push(...spansOf(text, plainStyle).spans.map((span) => `${span.look}:${span.text}`))
    }
    expect(texts).toEqual(['a-r:red', ':link', `:${markup}`])
  })

  it('cannot be called what would be a command of its own', async () => {
    const refused = engine.create({ image: 'busybox', name: '$(reboot)' })
    await expect(refused).rejects.toMatchObject({ name: 'EngineError' })
  })
})
