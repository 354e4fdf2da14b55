/** Cookies and redirects as a browser has them; pages are not shown. */
export class Browser {
  readonly #cookies = new Map<string, Map<string, string>>();

  /** Follows redirects. @param form - sent with POST, as a form */
  async open(
    url: string,
    options: { form?: Record<string, string>; headers?: HeadersInit } = {},
  ): Promise<{ url: string; status: number; text: string }> {
    let at = url;
    let form = options.form;
    for (let hop = 0; hop < 20; hop++) {
      const { host } = new URL(at);
      const response = await fetch(at, {
        method: form ? 'POST' : 'GET',
        redirect: 'manual',
        headers: {
          ...options.headers,
          Cookie: [...(this.#cookies.get(host) ?? [])]
            .map(([name, value]) => `${name}=${value}`)
            .join('; '),
        },
        body: form ? new URLSearchParams(form) : undefined,
      });
      this.#keep(host, response.headers.getSetCookie());
      const to = response.headers.get('Location');
      if (!to)
        return {
          url: at,
          status: response.status,
          text: await response.text(),
        };
      at = new URL(to, at).href;
      form = undefined;
    }
    throw new Error(`Too many redirects from ${url}`);
  }

  #keep(host: string, lines: readonly string[]): void {
    const jar = this.#cookies.get(host) ?? new Map<string, string>();
    for (const line of lines) {
      const [pair] = line.split(';');
      const [name, ...value] = pair.split('=');
      if (/expires=Thu, 01 Jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value.join('='));
    }
    this.#cookies.set(host, jar);
  }
}
