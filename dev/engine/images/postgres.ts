import type { ImageRecipe } from './recipe.ts'
import { shell } from './shell.ts'

// As in the image on Docker Hub: root gives the data to the user postgres and steps down, an empty data folder is set up
// once, and without a password it is not.
const entryPoint = `#!/bin/sh
set -e
case "$1" in -*) set -- postgres "$@" ;; esac
case "$*" in
  *--help* | *--version* | *-V*) exec "$@" ;;
  postgres*) ;;
  *) exec "$@" ;;
esac

if [ "$(id -u)" = 0 ]; then
  mkdir -p "$PGDATA"
  chown -R postgres:postgres "$PGDATA"
  chmod 700 "$PGDATA"
  exec /usr/bin/setpriv --reuid=postgres --regid=postgres --init-groups "$0" "$@"
fi

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  : "\${POSTGRES_USER:=postgres}" "\${POSTGRES_DB:=$POSTGRES_USER}" "\${POSTGRES_HOST_AUTH_METHOD:=scram-sha-256}"
  if [ -z "$POSTGRES_PASSWORD" ] && [ "$POSTGRES_HOST_AUTH_METHOD" != trust ]; then
    cat >&2 << 'END'
Error: Database is uninitialized and superuser password is not specified.
       You must specify POSTGRES_PASSWORD to a non-empty value for the
       superuser. For example, "-e POSTGRES_PASSWORD=password" on "docker run".
END
    exit 1
  fi
  echo "$POSTGRES_PASSWORD" | initdb --username="$POSTGRES_USER" --pwfile=/dev/stdin --auth=trust --no-sync
  echo "host all all all $POSTGRES_HOST_AUTH_METHOD" >> "$PGDATA/pg_hba.conf"
  echo "listen_addresses = '*'" >> "$PGDATA/postgresql.conf"
  [ "$POSTGRES_DB" = postgres ] || echo "CREATE DATABASE \\"$POSTGRES_DB\\"" | postgres --single postgres
  echo
  echo 'PostgreSQL init process complete; ready for start up.'
  echo
else
  echo
  echo 'PostgreSQL Database directory appears to contain a database; Skipping initialization'
  echo
fi
exec "$@"
`

// Without the version in their path. They look for their libraries in the folder `lib` beside this one.
const folder = '/usr/lib/postgresql/bin'
const programs = ['createdb', 'initdb', 'pg_dump', 'pg_isready', 'pg_restore', 'postgres', 'psql']
const postgresUser = 999

/**
 * The real PostgreSQL of Debian, whose version is another one than the tag says (`postgres --version` tells), with the
 * folders, the user, the port and the start of the image on Docker Hub. From 18 on that one keeps its data elsewhere.
 */
export const postgres: ImageRecipe = {
  name: 'postgres',
  tags: ['17'],
  packages: ['busybox-static', 'bash', 'postgresql', 'tzdata'],
  steps: [
    shell,
    {
      createdBy: 'RUN /bin/sh -c install postgresql # buildkit',
      layer: {
        programs: {
          '/bin/bash': 'bash',
          '/usr/bin/locale': 'locale',
          '/usr/bin/setpriv': 'setpriv',
          ...Object.fromEntries(programs.map((name) => [`${folder}/${name}`, `/usr/lib/postgresql/*/bin/${name}`])),
        },
        copies: {
          '/usr/lib/postgresql/lib': '/usr/lib/postgresql/*/lib',
          '/usr/share/postgresql': '/usr/share/postgresql',
          '/usr/share/zoneinfo/Etc': '/usr/share/zoneinfo/Etc',
          '/usr/lib/locale/C.utf8': '/usr/lib/locale/C.utf8',
          '/etc/terminfo/x/xterm': '/usr/*/terminfo/x/xterm',
        },
        // Compiling queries at run time takes more room than all else, and what one builds extensions with isn't needed.
        without: ['bitcode', 'llvmjit.so', 'llvmjit_types.bc', 'pgxs', 'man'],
        folders: {
          '/run/postgresql': { mode: 0o3775, owner: postgresUser },
          '/var/lib/postgresql': { owner: postgresUser },
          '/var/lib/postgresql/data': { mode: 0o700, owner: postgresUser },
        },
      },
    },
    { createdBy: 'VOLUME [/var/lib/postgresql/data]' },
    {
      createdBy: 'COPY docker-entrypoint.sh /usr/local/bin/ # buildkit',
      layer: { files: { '/usr/local/bin/docker-entrypoint.sh': { text: entryPoint, mode: 0o755 } } },
    },
    { createdBy: 'ENTRYPOINT ["docker-entrypoint.sh"]' },
    { createdBy: 'STOPSIGNAL SIGINT' },
    { createdBy: 'EXPOSE map[5432/tcp:{}]' },
    { createdBy: 'CMD ["postgres"]' },
  ],
  config: {
    Env: [
      `PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:${folder}`,
      'LANG=C.UTF-8',
      // psql would ask for the program `pager`, which only Debian has.
      'PAGER=cat',
      'PGDATA=/var/lib/postgresql/data',
    ],
    Entrypoint: ['docker-entrypoint.sh'],
    Cmd: ['postgres'],
    ExposedPorts: { '5432/tcp': {} },
    Volumes: { '/var/lib/postgresql/data': {} },
    StopSignal: 'SIGINT',
  },
}
