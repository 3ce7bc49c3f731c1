import type { Span } from './span.ts';

/** What a YAML file says, without the ways in which YAML can say it. */
export type SourceNode = TextNode | ListNode | MapNode | NothingNode;

export interface TextNode {
  readonly kind: 'text';
  readonly value: string;
  readonly span: Span;
  /** The comment right behind an unquoted text, that may have been meant as part of it. */
  readonly cutOff?: Span;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
  readonly span: Span;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly span: Span;
}

/** An empty value; it stands at its key, or at its dash. */
export interface NothingNode {
  readonly kind: 'nothing';
  readonly span: Span;
  readonly cutOff?: Span;
}

export interface Entry {
  readonly key: TextNode;
  readonly value: SourceNode;
}
