import type { ImageRecipe } from './recipe.ts'
import { shell } from './shell.ts'

const configuration = `version: 0.1
log: { fields: { service: registry } }
storage:
  delete: { enabled: true }
  filesystem: { rootdirectory: /var/lib/registry }
http:
  addr: :5000
  headers: { X-Content-Type-Options: [nosniff] }
`

// As in the image on Docker Hub: a configuration alone means that it is served.
const entryPoint = `#!/bin/sh
set -e
case "$1" in
  *.yaml | *.yml) set -- registry serve "$@" ;;
  serve | garbage-collect | help | -*) set -- registry "$@" ;;
esac
exec "$@"
`

/** The real registry of Debian, with the paths, the port and the start of the image on Docker Hub. */
export const registry: ImageRecipe = {
  name: 'registry',
  tags: ['latest', '3'],
  packages: ['busybox-static', 'docker-registry'],
  steps: [
    shell,
    {
      createdBy: 'COPY registry /bin/registry # buildkit',
      layer: {
        programs: { '/bin/registry': 'docker-registry' },
        files: { '/etc/distribution/config.yml': { text: configuration } },
        folders: { '/var/lib/registry': {} },
      },
    },
    { createdBy: 'VOLUME [/var/lib/registry]' },
    { createdBy: 'EXPOSE map[5000/tcp:{}]' },
    {
      createdBy: 'COPY entrypoint.sh /entrypoint.sh # buildkit',
      layer: { files: { '/entrypoint.sh': { text: entryPoint, mode: 0o755 } } },
    },
    { createdBy: 'ENTRYPOINT ["/entrypoint.sh"]' },
    { createdBy: 'CMD ["/etc/distribution/config.yml"]' },
  ],
  config: {
    Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
    Entrypoint: ['/entrypoint.sh'],
    Cmd: ['/etc/distribution/config.yml'],
    ExposedPorts: { '5000/tcp': {} },
    Volumes: { '/var/lib/registry': {} },
  },
}
