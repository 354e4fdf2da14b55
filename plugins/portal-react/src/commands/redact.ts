const SECRETS: readonly RegExp[] = [
  /sdx_[A-Za-z0-9_-]{8,}/g,
  /(?<=\bBearer\s+)(?!\$)[A-Za-z0-9._~+/-]{12,}=*/gi,
  /(?<=\b(?:password|passwd|secret|token)\s*[=:]\s*)(?!\$)[^\s"'&]+/gi,
  /(?<=:\/\/[^/\s:@]+:)[^@\s$]+(?=@)/g,
];

/** A command without what looks like a secret: the bar shows and copies only this. */
export function redact(command: string): string {
  return SECRETS.reduce((text, secret) => text.replace(secret, '***'), command);
}
