import type { ImageStep } from './recipe.ts'

/** The layer that all images stand on: a shell with the usual commands, the users, a /tmp for everybody. */
export const shell: ImageStep = {
  createdBy: '/bin/sh -c #(nop) ADD file:busybox in / ',
  layer: {
    programs: { '/bin/busybox': 'busybox' },
    busyboxCommandsIn: '/bin',
    folders: {
      '/tmp': { mode: 0o1777 },
      '/var/tmp': { mode: 0o1777 },
      '/root': { mode: 0o700 },
      '/home': {},
      '/run': {},
      '/var/log': {},
    },
    links: { '/var/run': '/run' },
    files: {
      '/etc/passwd': {
        text: [
          'root:x:0:0:root:/root:/bin/sh',
          'www-data:x:33:33:www-data:/var/www:/bin/false',
          'nginx:x:101:101:nginx:/nonexistent:/bin/false',
          'postgres:x:999:999:PostgreSQL:/var/lib/postgresql:/bin/bash',
          'nobody:x:65534:65534:nobody:/home:/bin/false',
          '',
        ].join('\n'),
      },
      '/etc/group': { text: 'root:x:0:\nwww-data:x:33:\nnginx:x:101:\npostgres:x:999:\nnogroup:x:65534:\n' },
    },
  },
}
