import type { ImageRecipe } from './recipe.ts'
import { shell } from './shell.ts'

const configuration = `user  nginx;
worker_processes  auto;
error_log  /var/log/nginx/error.log notice;
pid        /run/nginx.pid;

events {
    worker_connections  1024;
}

http {
    include       /etc/nginx/mime.types;
    default_type  application/octet-stream;
    log_format  main  '$remote_addr - $remote_user [$time_local] "$request" '
                      '$status $body_bytes_sent "$http_referer" '
                      '"$http_user_agent"';
    access_log  /var/log/nginx/access.log  main;
    sendfile        on;
    keepalive_timeout  65;
    include /etc/nginx/conf.d/*.conf;
}
`

const site = `server {
    listen       80;
    server_name  localhost;

    location / {
        root   /usr/share/nginx/html;
        index  index.html index.htm;
    }
}
`

// As in the image on Docker Hub: scripts found in one folder run first, then the command takes the place of this shell.
const entryPoint = `#!/bin/sh
set -e
if [ "$1" = nginx ]; then
  for script in /docker-entrypoint.d/*.sh; do
    [ -x "$script" ] || continue
    echo "$0: Launching $script"
    "$script"
  done
  echo "$0: Configuration complete; ready for start up"
fi
exec "$@"
`

/** The real nginx of Debian, set up as the image on Docker Hub is: the same ports, signals, paths and log streams. */
export const nginx: ImageRecipe = {
  name: 'nginx',
  tags: ['latest', '1.27', 'alpine'],
  packages: ['busybox-static', 'nginx-light'],
  steps: [
    shell,
    {
      createdBy: 'RUN /bin/sh -c install nginx # buildkit',
      layer: {
        programs: { '/usr/sbin/nginx': 'nginx', '/bin/bash': 'bash' },
        copies: { '/etc/nginx/mime.types': '/etc/nginx/mime.types', '/usr/share/nginx/html': '/usr/share/nginx/html' },
        folders: { '/var/lib/nginx': {}, '/var/log/nginx': {}, '/docker-entrypoint.d': {} },
        links: { '/var/log/nginx/access.log': '/dev/stdout', '/var/log/nginx/error.log': '/dev/stderr' },
        files: { '/etc/nginx/nginx.conf': { text: configuration }, '/etc/nginx/conf.d/default.conf': { text: site } },
      },
    },
    {
      createdBy: 'COPY docker-entrypoint.sh / # buildkit',
      layer: { files: { '/docker-entrypoint.sh': { text: entryPoint, mode: 0o775 } } },
    },
    { createdBy: 'ENTRYPOINT ["/docker-entrypoint.sh"]' },
    { createdBy: 'EXPOSE map[80/tcp:{}]' },
    { createdBy: 'STOPSIGNAL SIGQUIT' },
    { createdBy: 'CMD ["nginx" "-g" "daemon off;"]' },
  ],
  config: {
    Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
    Entrypoint: ['/docker-entrypoint.sh'],
    Cmd: ['nginx', '-g', 'daemon off;'],
    ExposedPorts: { '80/tcp': {} },
    StopSignal: 'SIGQUIT',
    Labels: { maintainer: 'Drydock' },
  },
}
