import { expect, it } from 'vitest';
import { isMailLink } from '#shared/model/mail-link.ts';

it('a link may say to whom, a subject and a text, and nothing by which a mail program would do more', () => {
  const good = [
    'mailto:pub@lindome.example',
    'mailto:pub@lindome.example?subject=%C3%84ndring&body=Hej%0D%0A%0D%0AVi%20planerar',
  ];
  const bad = [
    'https://lindome.example/',
    'file:///etc/passwd',
    'mailto:',
    'mailto:pub@lindome.example,eve@evil.example',
    'mailto:pub@lindome.example%2Ceve@evil.example',
    'mailto:pub@lindome.example?cc=eve@evil.example',
    'mailto:pub@lindome.example?subject=a&attach=/etc/passwd',
    'mailto:pub@lindome.example?subject=a&subject=b',
    'mailto:pub@lindome.example?subject=a%0D%0ABcc:%20eve@evil.example',
    'mailto:pub@lindome.example%0d%0a?subject=a',
    'mailto:%E0%A4%A?subject=a',
    'mailto:pub@lindome.example#x',
    `mailto:pub@lindome.example?body=${'a'.repeat(2000)}`,
  ];
  expect([...good, ...bad].filter(isMailLink)).toEqual(good);
});
