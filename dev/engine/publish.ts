import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { output } from '../command.ts'
import type { Unpacked } from '../debian.ts'
import { layOut } from './image-tree.ts'
import type { ImageRecipe, Layer } from './images/recipe.ts'

/**
 * Makes an image and puts it into a registry, without an engine: layers, configuration and manifest over the registry's
 * HTTP interface (https://distribution.github.io/distribution/spec/api/). The same packages give the same digests.
 * @param registry `127.0.0.1:5000`
 */
export async function publish(recipe: ImageRecipe, registry: string, packages: Unpacked): Promise<void> {
  const repository = `http://${registry}/v2/library/${recipe.name}`
  process.umask(0o022)
  const layers: PackedLayer[] = []
  for (const { layer } of recipe.steps) if (layer !== undefined) layers.push(await packed(layer, packages))
  const configuration = Buffer.from(JSON.stringify(configurationOf(recipe, layers)))
  for (const blob of [...layers.map((layer) => layer.blob), configuration]) await upload(blob, repository)
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: manifestType,
    config: { mediaType: 'application/vnd.docker.container.image.v1+json', ...descriptor(configuration) },
    layers: layers.map(({ blob }) => ({
      mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
      ...descriptor(blob),
    })),
  })
  for (const tag of recipe.tags) {
    const headers = { 'content-type': manifestType }
    await asked(`${repository}/manifests/${tag}`, { method: 'PUT', headers, body: manifest })
  }
}

const manifestType = 'application/vnd.docker.distribution.manifest.v2+json'
/** One moment for all images and files, or the digests would differ from machine to machine. */
const made = { text: '2025-01-01T00:00:00Z', tar: '@1735689600' }
const architectures: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' }

interface PackedLayer {
  readonly blob: Buffer
  /** The digest of the layer before it was compressed: the configuration names that one. */
  readonly difference: string
}

async function packed(layer: Layer, packages: Unpacked): Promise<PackedLayer> {
  const tree = mkdtempSync(join(tmpdir(), 'drydock-layer-'))
  // The tree becomes the image's root folder, which everybody may enter.
  chmodSync(tree, 0o755)
  try {
    await layOut(layer, tree, packages)
    const order = ['--sort=name', '--numeric-owner', `--mtime=${made.tar}`, '--format=gnu']
    const tar = await output('tar', ['--create', ...order, '--directory', tree, '.'])
    return { blob: await promisify(gzip)(tar), difference: digest(tar) }
  } finally {
    rmSync(tree, { recursive: true })
  }
}

function configurationOf(recipe: ImageRecipe, layers: readonly PackedLayer[]): object {
  return {
    architecture: architectures[process.arch] ?? process.arch,
    os: 'linux',
    created: made.text,
    config: recipe.config,
    rootfs: { type: 'layers', diff_ids: layers.map((layer) => layer.difference) },
    history: recipe.steps.map(({ createdBy, layer }) => ({
      created: made.text,
      created_by: createdBy,
      ...(layer === undefined && { empty_layer: true }),
    })),
  }
}

async function upload(blob: Buffer, repository: string): Promise<void> {
  const begun = await asked(`${repository}/blobs/uploads/`, { method: 'POST' })
  const place = new URL(begun.headers.get('location') ?? '', repository)
  place.searchParams.set('digest', digest(blob))
  const headers = { 'content-type': 'application/octet-stream' }
  await asked(place.href, { method: 'PUT', headers, body: new Uint8Array(blob) })
}

async function asked(url: string, request: RequestInit): Promise<Response> {
  const answer = await fetch(url, request)
  if (answer.ok) return answer
  throw new Error(`The registry answered ${answer.status} to ${request.method} ${url}: ${await answer.text()}`)
}

function descriptor(blob: Buffer): object {
  return { digest: digest(blob), size: blob.length }
}

function digest(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
