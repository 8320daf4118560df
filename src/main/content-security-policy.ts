/** What the window may load: its own files, and styles that carry this start's nonce. */
export function windowPolicy(nonce: string): string {
  return policy({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': `'self' 'nonce-${nonce}'`,
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
}

/** What a printed page may load: its own nonced styles, our fonts, drawings inside it. No script whatever. */
export function paperPolicy(nonce: string): string {
  return policy({
    'default-src': "'none'",
    'style-src': `'nonce-${nonce}'`,
    'img-src': 'data:',
    'font-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
}

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
