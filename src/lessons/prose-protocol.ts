/** A piece of a line of prose. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | ViewLink

/** A way from the prose to another page of Drydock. */
export interface ViewLink {
  readonly kind: 'view'
  readonly view: ViewKind
  /** Of which image, container, command or file. */
  readonly of: string
  readonly children: readonly Inline[]
}

/**
 * Where prose can lead: the layers of an image, the stages of a Dockerfile, the log of a container, a command in the
 * reference, what is found in a file.
 */
export const viewKinds = ['layers', 'stages', 'logs', 'reference', 'findings'] as const
export type ViewKind = (typeof viewKinds)[number]

/** A piece of prose. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'listing'; readonly text: string }
  | CommandBlock
  | PictureBlock
  | FoldBlock

/** Something to do, with the buttons that help to do it. */
export interface CommandBlock {
  readonly kind: 'command'
  /** Which of the step's deeds. */
  readonly deed: number
  readonly does: 'run' | 'press' | 'type' | 'open' | 'edit'
  /** The command, the keys, the address, or the file. */
  readonly line: string
  readonly parts: readonly { readonly term: string; readonly means: readonly Inline[] }[]
  /** It is to be filled in: there is nothing to type or to copy yet. */
  readonly hasGaps?: true
}

/** Prose that unfolds, such as what is for one system alone. */
export interface FoldBlock {
  readonly kind: 'fold'
  readonly title: readonly Inline[]
  readonly blocks: readonly Block[]
  /** Whether it is unfolded at first. */
  readonly open: boolean
}

/** A picture of boxes and arrows. Measured in cells, of which a line of text needs one. */
export interface PictureBlock {
  readonly kind: 'picture'
  readonly width: number
  readonly height: number
  /** What it shows, for whoever does not see it. */
  readonly alternative: string
  readonly boxes: readonly PictureBox[]
  readonly arrows: readonly PictureArrow[]
}

export interface PictureBox {
  readonly at: readonly [left: number, top: number, width: number, height: number]
  readonly look: 'plain' | 'tinted' | 'hollow'
  readonly text: string
}

export interface PictureArrow {
  readonly from: PictureBox['at']
  readonly to: PictureBox['at']
  readonly dashed: boolean
  readonly both: boolean
  readonly text: string
}
