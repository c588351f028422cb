import type { ImageRecipe } from './recipe.ts'
import { shell } from './shell.ts'

// Debian's Apache has the modules for logs and users inside of the program.
const modules = ['mpm_event', 'authz_core', 'dir', 'mime']

const configuration = `ServerRoot /usr/local/apache2
ServerName localhost
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
Listen 80
User www-data
Group www-data
DocumentRoot /usr/local/apache2/htdocs
DirectoryIndex index.html
TypesConfig conf/mime.types
PidFile logs/httpd.pid
ErrorLog /proc/self/fd/2
LogFormat "%h %l %u %t \\"%r\\" %>s %b" common
CustomLog /proc/self/fd/1 common
`
const types = ['text/html html htm', 'text/css css', 'text/javascript js', 'text/plain txt', 'image/svg+xml svg']
const start =
  '#!/bin/sh\nrm -f /usr/local/apache2/logs/httpd.pid\nexec /usr/local/apache2/bin/httpd -f /usr/local/apache2/conf/httpd.conf -DFOREGROUND "$@"\n'

// Opened by name when a thread ends, so no program lists it.
const libraries = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`
const unlisted = { [`${libraries}/libgcc_s.so.1`]: `${libraries}/libgcc_s.so.1` }

/** The real Apache of Debian, with the folders, the port and the signal of the image on Docker Hub. */
export const httpd: ImageRecipe = {
  name: 'httpd',
  tags: ['latest', '2.4'],
  packages: ['busybox-static', 'apache2-bin'],
  steps: [
    shell,
    {
      createdBy: 'RUN /bin/sh -c install httpd # buildkit',
      layer: {
        programs: { '/usr/local/apache2/bin/httpd': 'apache2' },
        copies: {
          ...unlisted,
          ...Object.fromEntries(
            modules.map((name) => [
              `/usr/lib/apache2/modules/mod_${name}.so`,
              `/usr/lib/apache2/modules/mod_${name}.so`,
            ]),
          ),
        },
        folders: { '/usr/local/apache2/logs': {} },
        files: {
          '/usr/local/apache2/conf/httpd.conf': { text: configuration },
          '/usr/local/apache2/conf/mime.types': { text: `${types.join('\n')}\n` },
          '/usr/local/apache2/htdocs/index.html': { text: '<html><body><h1>It works!</h1></body></html>\n' },
        },
      },
    },
    {
      createdBy: 'COPY httpd-foreground /usr/local/bin/ # buildkit',
      layer: { files: { '/usr/local/bin/httpd-foreground': { text: start, mode: 0o755 } } },
    },
    { createdBy: 'EXPOSE map[80/tcp:{}]' },
    { createdBy: 'STOPSIGNAL SIGWINCH' },
    { createdBy: 'CMD ["httpd-foreground"]' },
  ],
  config: {
    Env: [
      'PATH=/usr/local/apache2/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      'HTTPD_PREFIX=/usr/local/apache2',
    ],
    Cmd: ['httpd-foreground'],
    WorkingDir: '/usr/local/apache2',
    ExposedPorts: { '80/tcp': {} },
    StopSignal: 'SIGWINCH',
  },
}
