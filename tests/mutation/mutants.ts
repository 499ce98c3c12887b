/** Small changes of the source that a test should notice, and the source with a switch for each of them. */
import { parseSync } from 'vite';

/** One change. Offsets count UTF-16 units. */
export interface Mutant {
  /** From the root, as `src/core/time.ts`. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  readonly original: string;
  readonly replacement: string;
  /** A statement is left out; everything else is an expression that gets another one in its place. */
  readonly removes: boolean;
}

/** A node of the syntax tree, as ESTree has it. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

const otherOperator: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '==': '!=',
  '!=': '==',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
};

const otherMethod: Readonly<Record<string, string>> = {
  min: 'max',
  max: 'min',
  some: 'every',
  every: 'some',
  floor: 'ceil',
  ceil: 'floor',
  find: 'findLast',
  findLast: 'find',
};

/** What a node could be instead; nothing for most nodes. */
function replacementsOf(node: Node, code: string): readonly string[] {
  const text = (part: unknown) => (isNode(part) ? code.slice(part.start, part.end) : '');
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const other = otherOperator[String(node.operator)];
      return other ? [`(${text(node.left)}) ${other} (${text(node.right)})`] : [];
    }
    case 'UnaryExpression':
      return node.operator === '!' ? [text(node.argument)] : [];
    case 'ConditionalExpression':
      return [`(${text(node.test)}) ? (${text(node.alternate)}) : (${text(node.consequent)})`];
    case 'CallExpression': {
      const { callee } = node;
      if (!isNode(callee) || callee.type !== 'MemberExpression' || !isNode(callee.property)) return [];
      const method = otherMethod[text(callee.property)];
      const rest = code.slice(callee.property.end, node.end);
      return method ? [code.slice(node.start, callee.property.start) + method + rest] : [];
    }
    case 'Literal':
      if (typeof node.value === 'number') return [node.value === 0 ? '1' : `${node.value + 1}`];
      return typeof node.value === 'boolean' ? [String(!node.value)] : [];
    default:
      return [];
  }
}

/** Parts of a node that hold no expression which can be replaced. */
function isSkipped(node: Node, key: string): boolean {
  if (node.type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)/.test(node.type)) return true;
  if (key === 'typeAnnotation' || key === 'returnType' || key.startsWith('typeP') || key.startsWith('typeA'))
    return true;
  const isName = key === 'key' && node.computed !== true;
  return isName || node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration';
}

/** Every mutant of a file, in the order of the text. */
export function mutantsOf(path: string, code: string): readonly Mutant[] {
  const { program } = parseSync(path, code);
  const found: Mutant[] = [];
  const add = (node: Node, replacement: string, removes: boolean) => {
    const { start, end } = node;
    const line = code.slice(0, start).split('\n').length;
    found.push({ path, start, end, line, original: code.slice(start, end), replacement, removes });
  };
  const visit = (node: Node): void => {
    for (const replacement of replacementsOf(node, code)) add(node, replacement, false);
    if (node.type === 'ExpressionStatement' && isNode(node.expression) && node.directive === undefined)
      add(node, '', true);
    if (node.type === 'IfStatement' && isNode(node.test))
      add(node.test, `!(${code.slice(node.test.start, node.test.end)})`, false);
    for (const [key, value] of Object.entries(node)) {
      if (isSkipped(node, key)) continue;
      for (const child of [value].flat()) if (isNode(child)) visit(child);
    }
  };
  visit(program as unknown as Node);
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** A mutant and its number. */
export type Numbered = readonly [number: number, mutant: Mutant];

/** The code with all these mutants in it; `mutant(number)` tells at run time which one is on. */
export function withSwitches(code: string, mutants: readonly Numbered[]): string {
  const inOrder = mutants.toSorted(([, a], [, b]) => a.start - b.start || b.end - a.end);
  return between(code, 0, code.length, inOrder);
}

/** The text from `start` to `end`. Mutants are in the order of the text, the outer ones first. */
function between(code: string, start: number, end: number, mutants: readonly Numbered[]): string {
  const [first, ...others] = mutants;
  if (!first) return code.slice(start, end);
  const [number, { start: from, end: to, replacement, removes }] = first;
  const inner = others.filter(([, mutant]) => mutant.start >= from && mutant.end <= to);
  const after = others.filter(([, mutant]) => mutant.start >= to);
  const original = between(code, from, to, inner);
  const switched = removes
    ? `if (!mutant(${number})) { ${original} }`
    : `(mutant(${number}) ? (${replacement}) : (${original}))`;
  return code.slice(start, from) + switched + between(code, to, end, after);
}
