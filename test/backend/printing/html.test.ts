import { expect, test } from 'vitest';
import { html } from '../../../src/backend/printing/html.ts';

test('text of the register never becomes markup', () => {
  expect(html`<b>${`<script>"x" & 'y'</script>`}</b>`.toString()).toBe(
    '<b>&lt;script&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/script&gt;</b>',
  );
});

test('markup stays markup, lists follow one another, null prints nothing', () => {
  expect(html`<p>${[html`<i>a</i>`, ['&', 3]]}${null}</p>`.toString()).toBe('<p><i>a</i>&amp;3</p>');
});
