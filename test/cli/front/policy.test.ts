import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { securityHeaders, withoutNonce } from '../../../cli/front/policy'

const POLICY = "default-src 'self'; script-src 'self' 'nonce-aB3+/==' 'strict-dynamic'"
const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

test('a script that carries the nonce is named by its hash, and neither page nor policy has the nonce', () => {
  const { html, policy } = withoutNonce('<script nonce="aB3+/==">start()</script>', POLICY)
  expect(html).toBe('<script>start()</script>')
  expect(policy).toBe(`default-src 'self'; script-src 'self' ${hash('start()')}`)
})

test('a script without the nonce, or with another, gets no hash', () => {
  const injected = '<script>evil()</script><script nonce="0000000">evil()</script>'
  const { policy } = withoutNonce(`${injected}<script nonce="aB3+/==">start()</script>`, POLICY)
  expect(policy).not.toContain(hash('evil()'))
  expect(policy).toContain(hash('start()'))
})

test('a script that speaks of the nonce is hashed as it is sent', () => {
  const { html, policy } = withoutNonce('<script nonce="aB3+/==">push({"nonce":"aB3+/=="})</script>', POLICY)
  expect(html).toBe('<script>push({"nonce":"0000000"})</script>')
  expect(policy).toContain(hash('push({"nonce":"0000000"})'))
})

test('a file that is loaded needs no hash: it is the site’s own', () => {
  const { html, policy } = withoutNonce('<script src="/a.js" nonce="aB3+/==" async=""></script>', POLICY)
  expect(html).toBe('<script src="/a.js" async=""></script>')
  expect(policy).toBe("default-src 'self'; script-src 'self' ")
})

test('strict transport is asked for where readers come by https', () => {
  expect(securityHeaders('/', true)).toHaveProperty('Strict-Transport-Security')
  expect(securityHeaders('/', false)).not.toHaveProperty('Strict-Transport-Security')
})
