/** Where an engine is, and how we came to look there. */
export interface Endpoint {
  /** As `DOCKER_HOST` writes it: `unix:///var/run/docker.sock`, `npipe:////./pipe/docker_engine`, `tcp://...`. */
  readonly host: string
  /** The name to show: a context's name, or `default`. */
  readonly name: string
  readonly from: 'setting' | 'DOCKER_HOST' | 'DOCKER_CONTEXT' | 'context' | 'default' | 'well-known'
  /** The context of the docker CLI that led here, where one did. */
  readonly context?: string
  /** For `tcp://` with TLS: where its files are. */
  readonly tls?: EndpointTls
}

/** The folder with `ca.pem`, `cert.pem` and `key.pem` (any may be missing), and whether the server has to prove its name. */
export interface EndpointTls {
  readonly folder: string
  readonly verify: boolean
}
