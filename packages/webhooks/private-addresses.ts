import { BlockList, isIP } from 'node:net'

/** Networks that are not the Internet: this machine, its neighbours, and what routers and clouds keep for themselves. */
const privateNetworks = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  privateNetworks.addSubnet(network, prefix, 'ipv4')
}
for (const [network, prefix] of [
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
  // Ways to write an IPv4 address as an IPv6 one; one more, `::ffff:0:0/96`, is checked as IPv4 by Node.
  ['::', 96],
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
] as const) {
  privateNetworks.addSubnet(network, prefix, 'ipv6')
}

/** @param address an IPv4 or IPv6 address; anything else counts as private */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address)
  return version === 0 || privateNetworks.check(address, version === 4 ? 'ipv4' : 'ipv6')
}
