import { lookup } from 'node:dns/promises'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { npmQuietly } from './run.mjs'

const patience = 4000

function connects(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port })
    const end = (answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(patience, () => end(false))
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
  })
}

/**
 * Whether a server answers within seconds. A network that drops packets would keep a download
 * waiting for minutes before it fails.
 */
export async function isReachable(url) {
  const { hostname, port, protocol } = new URL(url)
  const resolved = lookup(hostname).then(
    () => true,
    () => false,
  )
  const found = await Promise.race([resolved, wait(patience, false, { ref: false })])
  return found && connects(hostname, Number(port) || (protocol === 'http:' ? 80 : 443))
}

const proxyNames = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY']

/** Behind a proxy, reaching the server directly proves nothing. */
export const usesProxy = (env = process.env) => proxyNames.some((name) => env[name])

/** Whether npm's registry answers; true when a proxy stands between, since only npm can tell. */
export async function registryIsReachable() {
  if (usesProxy()) return true
  const { output } = await npmQuietly(['config', 'get', 'registry', 'proxy', 'https-proxy'])
  const setting = (name) => new RegExp(`^(?:${name}=)(.+)$`, 'm').exec(output)?.[1]
  const hasProxy = [setting('proxy'), setting('https-proxy')].some(
    (each) => each && each !== 'null',
  )
  const registry = setting('registry')
  return hasProxy || !registry || isReachable(registry)
}
