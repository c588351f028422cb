import { describe, expect, it } from 'vitest'
import { plain } from '../../src/webview/plain.ts'

describe('plain', () => {
  it('leaves ordinary names as they are', () => {
    expect(plain('web-1_2.3')).toBe('web-1_2.3')
    expect(plain('도커 컨테이너 😀')).toBe('도커 컨테이너 😀')
  })

  it('drops escapes and control characters', () => {
    expect(plain('\u001b[31mred\u0007\u0000')).toBe('[31mred')
  })

  it('drops what reorders or hides text', () => {
    expect(plain('nginx\u202Egnp.exe\u2066\u200B')).toBe('nginxgnp.exe')
  })

  it('is one line', () => {
    expect(plain(' first\r\nsecond\u2028third\t')).toBe('first second third')
  })

  it('leaves markup to be shown as text', () => {
    expect(plain('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>')
  })

  it('cuts what is too long, between characters', () => {
    expect(plain('a'.repeat(5_000_000), 10)).toBe('aaaaaaaaa…')
    expect(plain('😀😀😀', 4)).toBe('😀…')
  })
})
