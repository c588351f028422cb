import type { ImageRecipe } from './recipe.ts'
import { shell } from './shell.ts'

const release = `PRETTY_NAME="Ubuntu 24.04 LTS"
NAME="Ubuntu"
VERSION_ID="24.04"
VERSION="24.04 LTS (Noble Numbat)"
VERSION_CODENAME=noble
ID=ubuntu
ID_LIKE=debian
`

/** A bash with the usual commands, started as in the image on Docker Hub: without a terminal it has nothing to do. */
export const ubuntu: ImageRecipe = {
  name: 'ubuntu',
  tags: ['latest', '24.04'],
  packages: ['busybox-static', 'bash'],
  steps: [
    shell,
    {
      createdBy: '/bin/sh -c #(nop) ADD file:ubuntu in / ',
      layer: { programs: { '/bin/bash': 'bash' }, files: { '/etc/os-release': { text: release } } },
    },
    { createdBy: '/bin/sh -c #(nop)  CMD ["/bin/bash"]' },
  ],
  config: {
    Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
    Cmd: ['/bin/bash'],
    Labels: { 'org.opencontainers.image.version': '24.04' },
  },
}
