import { describe, expect, it } from 'vitest'
import { createBody, type RunSpec, runLine } from '../../src/engine/run-spec.ts'

const full: RunSpec = {
  image: 'nginx:1.27',
  name: 'web',
  ports: [
    { inside: 80, outside: 8080, address: '127.0.0.1' },
    { inside: 80, outside: 8081 },
    { inside: 53, protocol: 'udp' },
  ],
  environment: [{ name: 'GREETING', value: "it's me" }],
  mounts: [
    { source: 'data', target: '/data' },
    { source: '/home/kim/site', target: '/site', isReadOnly: true },
  ],
  network: 'shop',
  memory: 256 * 1024 * 1024,
  processors: 1.5,
  restart: 'unless-stopped',
  labels: { lesson: '05' },
  command: ['nginx', '-g', 'daemon off;'],
}

describe('the line of a run', () => {
  it.each<[string, RunSpec]>([
    ['docker run -d nginx', { image: 'nginx' }],
    ['docker run -it --rm busybox sh', { image: 'busybox', isInteractive: true, isTemporary: true, command: ['sh'] }],
    ['docker run -d -p 80 nginx', { image: 'nginx', ports: [{ inside: 80 }] }],
    [
      "docker run -d -p '[::1]:8080:80' nginx",
      { image: 'nginx', ports: [{ inside: 80, outside: 8080, address: '::1' }] },
    ],
    ['docker run -d -p 127.0.0.1::80 nginx', { image: 'nginx', ports: [{ inside: 80, address: '127.0.0.1' }] }],
    ['docker run -d -m 1536m nginx', { image: 'nginx', memory: 1536 * 1024 * 1024 }],
    ['docker run -d -m 2g nginx', { image: 'nginx', memory: 2 * 1024 ** 3 }],
    ['docker run -d -m 1000b nginx', { image: 'nginx', memory: 1000 }],
    ["docker run -d --name '$(reboot)' nginx", { image: 'nginx', name: '$(reboot)' }],
    [
      `docker run -d --name web -p 127.0.0.1:8080:80 -p 8081:80 -p 53/udp -e 'GREETING=it'\\''s me' -v data:/data ` +
        `-v /home/kim/site:/site:ro --network shop -m 256m --cpus 1.5 --restart unless-stopped -l lesson=05 ` +
        `nginx:1.27 nginx -g 'daemon off;'`,
      full,
    ],
  ])('%s', (line, spec) => {
    expect(runLine(spec)).toBe(line)
  })
})

it('what the Engine is asked for says the same', () => {
  expect(createBody(full)).toEqual({
    Image: 'nginx:1.27',
    Env: ["GREETING=it's me"],
    Labels: { lesson: '05' },
    Cmd: ['nginx', '-g', 'daemon off;'],
    Tty: false,
    OpenStdin: false,
    ExposedPorts: { '80/tcp': {}, '53/udp': {} },
    HostConfig: {
      PortBindings: {
        '80/tcp': [
          { HostIp: '127.0.0.1', HostPort: '8080' },
          { HostIp: '', HostPort: '8081' },
        ],
        '53/udp': [{ HostIp: '', HostPort: '' }],
      },
      Binds: ['data:/data', '/home/kim/site:/site:ro'],
      AutoRemove: false,
      RestartPolicy: { Name: 'unless-stopped' },
      NetworkMode: 'shop',
      Memory: 268435456,
      NanoCpus: 1_500_000_000,
    },
  })
})
