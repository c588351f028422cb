import type { Locale } from '../../text.ts'
import { beginningFor } from '../form.ts'
import type { Facts, Fields, MountFields, Outcome, PortFields, ToView, VariableFields } from '../protocol.ts'

/** All that the form shows. */
export interface State {
  readonly locale: Locale
  /** By how much the host's clock is ahead of ours, in milliseconds. */
  readonly ahead: number
  /** Undefined before the host has said anything. */
  readonly facts: Facts | undefined
  readonly fields: Fields
  /** Undefined until somebody has typed: only then do new facts leave the fields alone. */
  readonly before: Fields | undefined
  readonly outcome: Outcome
}

export type Change =
  | { readonly kind: 'told'; readonly message: ToView; readonly at: number }
  | { readonly kind: 'typed'; readonly fields: Partial<Fields> }
  | { readonly kind: 'port'; readonly row: number; readonly fields: Partial<PortFields> }
  | { readonly kind: 'variable'; readonly row: number; readonly fields: Partial<VariableFields> }
  | { readonly kind: 'mount'; readonly row: number; readonly fields: Partial<MountFields> }
  | { readonly kind: 'added' | 'removed'; readonly list: ListName; readonly row: number }

export type ListName = 'ports' | 'variables' | 'mounts'

const empty = beginningFor({ exposed: [], takenPorts: [] })

/** @param kept what was typed before the tab was hidden */
export function beginning(locale: Locale, kept?: Fields): State {
  return { locale, ahead: 0, facts: undefined, fields: kept ?? empty, before: kept, outcome: { kind: 'none' } }
}

/** The form after a change. */
export function update(state: State, change: Change): State {
  const { fields } = state
  switch (change.kind) {
    case 'told':
      return told(state, change.message, change.at)
    case 'typed':
      return typed(state, change.fields)
    case 'port':
      return typed(state, { ports: changed(fields.ports, change.row, change.fields) })
    case 'variable':
      return typed(state, { variables: changed(fields.variables, change.row, change.fields) })
    case 'mount':
      return typed(state, { mounts: changed(fields.mounts, change.row, change.fields) })
    case 'added':
      return typed(state, { [change.list]: [...fields[change.list], blanks[change.list]] })
    case 'removed':
      return typed(state, { [change.list]: fields[change.list].filter((_, row) => row !== change.row) })
  }
}

const blanks: Readonly<Record<ListName, PortFields | VariableFields | MountFields>> = {
  ports: { outside: '', inside: '' },
  variables: { name: '', value: '' },
  mounts: { source: '', target: '', isReadOnly: false },
}

function told(state: State, message: ToView, at: number): State {
  switch (message.kind) {
    case 'facts': {
      const { locale, now, facts } = message
      const fields = state.before === undefined ? beginningFor(facts) : state.fields
      return { ...state, locale, ahead: now - at, facts, fields }
    }
    case 'outcome':
      return { ...state, outcome: message.outcome }
    case 'folder':
      return typed(state, { mounts: changed(state.fields.mounts, message.row, { source: message.path }) })
  }
}

function typed(state: State, change: Partial<Fields>): State {
  const { outcome } = state
  return {
    ...state,
    before: state.fields,
    fields: { ...state.fields, ...change },
    // What was said about the form as it was is no longer about it.
    outcome: outcome.kind === 'running' ? outcome : { kind: 'none' },
  }
}

function changed<Item>(list: readonly Item[], row: number, change: Partial<Item>): readonly Item[] {
  return list.map((item, index) => (index === row ? { ...item, ...change } : item))
}
