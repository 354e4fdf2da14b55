import { spawn } from 'node:child_process';

/** Opens the page in the person's browser, where there is a desktop. @param {string} url */
export function openBrowser(url) {
  const desktop =
    process.platform === 'darwin' ||
    process.env.DISPLAY ||
    process.env.WAYLAND_DISPLAY ||
    process.env.WSL_DISTRO_NAME;
  if (!desktop || process.env.CI) return;
  const command =
    process.platform === 'darwin'
      ? 'open'
      : process.env.WSL_DISTRO_NAME
      ? 'wslview'
      : 'xdg-open';
  const child = spawn(command, [url], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
