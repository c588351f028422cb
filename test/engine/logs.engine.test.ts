import { beforeAll, expect, it } from 'vitest'
import type { Engine, LogLine, LogOptions } from '../../src/engine/engine.ts'
import { describeWithEngine } from '../engine-test.ts'
import { createSandbox } from './sandbox.ts'

const whole: LogOptions = { follow: false }

describeWithEngine('the log', () => {
  const { docker, create, run, open } = createSandbox()
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
  })

  /** A container that has written all that `script` writes. */
  async function ended(script: string, ...options: readonly string[]): Promise<string> {
    const id = await run(...options, 'busybox', 'sh', '-c', script)
    await docker('wait', id)
    return id
  }

  async function read(
    id: string,
    options: LogOptions,
    signal = new AbortController().signal,
  ): Promise<readonly LogLine[]> {
    const lines: LogLine[] = []
    for await (const line of engine.logs(id, options, signal)) lines.push(line)
    return lines
  }

  it('tells stdout and stderr apart, and what has no line break at its end', async () => {
    const id = await ended('echo 안녕; sleep 0.2; echo 오류 >&2; sleep 0.2; printf end')
    expect(await read(id, whole)).toEqual([
      { stream: 'stdout', at: undefined, text: '안녕' },
      { stream: 'stderr', at: undefined, text: '오류' },
      { stream: 'stdout', at: undefined, text: 'end' },
    ])
  })

  it.each(['42', '{"a":1}', 'null'])('of a terminal is text, also when that is %s', async (text) => {
    const id = await ended(`printf '%s' '${text}'`, '--tty')
    expect(await read(id, whole)).toEqual([{ stream: 'stdout', at: undefined, text }])
  })

  it('of a terminal has no carriage returns at the ends of lines', async () => {
    const id = await ended('echo one; echo two >&2', '--tty')
    expect((await read(id, whole)).map(({ stream, text }) => `${stream} ${text}`)).toEqual(['stdout one', 'stdout two'])
  })

  it('has only its last lines when asked', async () => {
    const id = await ended('seq 1 100')
    expect((await read(id, { follow: false, tail: 3 })).map(({ text }) => text)).toEqual(['98', '99', '100'])
    expect(await read(id, { follow: false, tail: 0 })).toEqual([])
  })

  it.each([['--tty=false'], ['--tty']])('has times when asked, and goes on from one of them (%s)', async (option) => {
    const id = await ended('echo one; sleep 0.3; echo two', option)
    const [one, two] = await read(id, { follow: false, timestamps: true })
    expect([one?.text, two?.text]).toEqual(['one', 'two'])
    const since = two?.at ?? 0
    expect(since).toBeGreaterThan(one?.at ?? 0)
    expect((await read(id, { follow: false, since })).map(({ text }) => text)).toEqual(['two'])
  })

  it('keeps a long line whole, with one time', async () => {
    const id = await ended('head -c 40000 /dev/zero | tr "\\0" x; echo; echo short')
    const lines = await read(id, { follow: false, timestamps: true })
    expect(lines.map(({ text }) => text)).toEqual(['x'.repeat(40_000), 'short'])
  })

  it('can be followed until the container ends', async () => {
    const id = await create('busybox', 'sh', '-c', 'for i in 1 2 3; do echo $i; sleep 0.2; done')
    await docker('start', id)
    expect((await read(id, { follow: true })).map(({ text }) => text)).toEqual(['1', '2', '3'])
  })

  it('can be followed until nobody wants it, though nothing is written', async () => {
    const id = await run('busybox', 'sh', '-c', 'echo first; sleep 1000')
    const controller = new AbortController()
    const lines: string[] = []
    for await (const { text } of engine.logs(id, { follow: true }, controller.signal)) {
      lines.push(text)
      setTimeout(() => controller.abort(), 50)
    }
    expect(lines).toEqual(['first'])
  })

  it('can be left in the middle', async () => {
    const id = await run('busybox', 'yes')
    let count = 0
    for await (const { text } of engine.logs(id, { follow: true }, new AbortController().signal)) {
      expect(text).toBe('y')
      count += 1
      if (count === 1000) break
    }
    await engine.act('kill', id)
    expect(count).toBe(1000)
  })

  it('of nothing is an error that says so', async () => {
    await expect(read('f'.repeat(64), whole)).rejects.toMatchObject({ kind: 'gone' })
  })

  it('is the same as the CLI shows it, a hundred thousand lines of both streams', async () => {
    const id = await ended('seq 1 50000; seq 1 50000 >&2')
    const lines = await read(id, whole)
    expect(lines).toHaveLength(100_000)
    const expected = (await docker('logs', id)).split('\n')
    expect(lines.filter(({ stream }) => stream === 'stdout').map(({ text }) => text)).toEqual(expected)
  })
})
