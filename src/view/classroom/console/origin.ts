/** Whether a name of this machine leads nobody else here. */
export function isThisMachineAlone(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
}
