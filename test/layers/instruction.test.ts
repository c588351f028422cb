import { describe, expect, it } from 'vitest'
import { madeBy, makesLayer } from '../../src/layers/instruction.ts'

describe('what made a layer', () => {
  it.each([
    // BuildKit
    [
      'RUN /bin/sh -c apt-get update && apt-get install -y curl # buildkit',
      'RUN',
      'apt-get update && apt-get install -y curl',
    ],
    ['COPY site/ /usr/share/nginx/html/ # buildkit', 'COPY', 'site/ /usr/share/nginx/html/'],
    ['ENV NGINX_VERSION=1.27.3', 'ENV', 'NGINX_VERSION=1.27.3'],
    ['CMD ["nginx" "-g" "daemon off;"]', 'CMD', '["nginx" "-g" "daemon off;"]'],
    ['RUN |1 VERSION=1.27 /bin/sh -c make $VERSION # buildkit', 'RUN', 'make $VERSION'],
    // The builder before it
    ['/bin/sh -c apt-get   update', 'RUN', 'apt-get update'],
    ['/bin/sh -c #(nop)  CMD ["bash"]', 'CMD', '["bash"]'],
    ['/bin/sh -c #(nop) ADD file:4f2ab in / ', 'ADD', 'file:4f2ab in /'],
    ['|2 A=1 B=2 /bin/sh -c make', 'RUN', 'make'],
    // No Dockerfile
    ['', '', ''],
    ['Imported from -', '', 'Imported from -'],
    ['bash', '', 'bash'],
  ])('%s is %s %s', (createdBy, keyword, rest) => {
    expect(madeBy(createdBy)).toEqual({ keyword, rest })
  })

  it('only sets something, or changes files', () => {
    expect(makesLayer(madeBy('EXPOSE map[80/tcp:{}]'))).toBe(false)
    expect(makesLayer(madeBy('WORKDIR /app'))).toBe(true)
    expect(makesLayer(madeBy('bash'))).toBe(true)
  })
})
