import { parseSync, Visitor } from 'vite';
import type { ESTree } from 'vite';

const MAKERS = new Set(['eval', 'Function']);
const TIMERS = new Set(['setTimeout', 'setInterval']);

type Node = ESTree.Node;

const nameOf = (node: Node): string => {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : '';
};

/** What a literal says, with or without backticks; null for what is only known when the script runs. */
function said(node: Node | null | undefined): string | null {
  if (node?.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked ?? '').join('${…}');
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

const isOwnFile = (source: Node | null): boolean => source === null || /^\.\.?\/[^$]*$/.test(said(source) ?? '');

/**
 * Where a script makes code of text, or loads code from elsewhere than beside itself. The words alone are no sign:
 * libraries ask what is `instanceof Function`, bind by `Function.call.bind`, and list an `eval:` among a browser's APIs.
 */
export function textAsCode(script: string): string[] {
  const found: Node[] = [];
  const harmless = new Set<number>();
  const source = (node: Node, from: Node | null): void => void (isOwnFile(from) || found.push(node));
  new Visitor({
    Identifier: (node) => void (MAKERS.has(node.name) && found.push(node)),
    Property: ({ key, computed }) => void (computed || harmless.add(key.start)),
    BinaryExpression: ({ operator, right }) => void (operator === 'instanceof' && harmless.add(right.start)),
    MemberExpression: ({ object, property, start }) => {
      if (nameOf(property) === 'bind' && script.slice(start, object.end) === 'Function.call') harmless.add(start);
    },
    CallExpression: (node) => {
      const [first] = node.arguments;
      const name = nameOf(node.callee);
      if (said(first) === null) return;
      const makes =
        TIMERS.has(name) || name === 'constructor' || (name === 'createElement' && said(first) === 'script');
      if (makes) found.push(node);
    },
    ImportExpression: (node) => source(node, node.source),
    ImportDeclaration: (node) => source(node, node.source),
    ExportNamedDeclaration: (node) => source(node, node.source),
    ExportAllDeclaration: (node) => source(node, node.source),
  }).visit(parseSync('script.js', script).program);
  return found.filter(({ start }) => !harmless.has(start)).map(({ start, end }) => script.slice(start, end));
}
