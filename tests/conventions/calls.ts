/** The calls of functions in the source, read as text. */

/** The text inside the brackets of a call, from its first character on. */
export function insideBrackets(text: string): string {
  let depth = 1;
  const end = [...text].findIndex((char) => {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    return depth === 0;
  });
  return text.slice(0, end);
}

/** The arguments of a call with what is nested in them, split at the commas that are not. */
export function partsOf(inside: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of inside) {
    if ('([{'.includes(char)) depth += 1;
    if (')]}'.includes(char)) depth -= 1;
    if (char === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}
