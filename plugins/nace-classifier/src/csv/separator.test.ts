import { detectSeparator } from './separator';

describe('detectSeparator', () => {
  it.each([
    ['comma', 'id,text\n1,pizza\n2,taxi', ','],
    ['semicolon with commas inside', 'id;text\n1;pizza, pâtes\n2;taxi', ';'],
    ['tab', 'id\ttext\n1\tpizza, pâtes; café\n2\ttaxi', '\t'],
    ['quoted separators', 'id,text\n1,"a, b, c"\n2,"d\ne, f"', ','],
    ['one column', 'text\npizza\ntaxi', 'none'],
    [
      'descriptions with commas now and then',
      'pizza\ncafé, bar\nbois, charbon, fioul\ntaxi',
      'none',
    ],
    ['decimal commas beside semicolons', 'a;b;c\n1,5;x;2,5\n3,5;y;4,5', ';'],
    ['an empty text', '', 'none'],
    ['Windows line ends', 'id;text\r\n1;pizza\r\n', ';'],
  ])('%s', (_, text, separator) => {
    expect(detectSeparator(text)).toBe(separator);
  });

  it('bears a few odd lines', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `${i};pizza`);
    expect(detectSeparator([...lines, 'odd'].join('\n'))).toBe(';');
  });
});
