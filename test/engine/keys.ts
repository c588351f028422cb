import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether this machine has the program that makes keys. */
export const canMakeKeys = spawnSync('openssl', ['version']).status === 0

/**
 * Makes an authority in `folder`, and in `folder/server` and `folder/client` what the two need who trust it,
 * named as Docker names them: `ca.pem`, `cert.pem`, `key.pem`.
 */
export function makeKeys(folder: string): void {
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  openssl('req', '-x509', ...key, '-days', '2', '-subj', '/CN=authority', '-keyout', 'ca-key.pem', '-out', 'ca.pem')
  for (const [name, extension] of extensions) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, `${name}.txt`), extension)
    openssl('req', ...key, '-subj', `/CN=${name}`, '-keyout', `${name}/key.pem`, '-out', `${name}.csr`)
    const authority = ['-CA', 'ca.pem', '-CAkey', 'ca-key.pem', '-CAcreateserial', '-extfile', `${name}.txt`]
    openssl('x509', '-req', '-in', `${name}.csr`, ...authority, '-days', '2', '-out', `${name}/cert.pem`)
    openssl('x509', '-in', 'ca.pem', '-out', `${name}/ca.pem`)
  }
}

const extensions = [
  ['server', 'subjectAltName=IP:127.0.0.1'],
  ['client', 'extendedKeyUsage=clientAuth'],
] as const
