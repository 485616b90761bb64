const local = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Whether a request stays inside the app. `devServer`: the address that development adds. */
export function isLocalRequest(address: string, devServer: string | undefined): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  if (local.has(url.protocol)) return true;
  // The development server also talks over a web socket of the same host.
  return devServer !== undefined && url.host === new URL(devServer).host && /^(http|ws):$/.test(url.protocol);
}
