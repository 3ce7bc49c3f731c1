import { useState } from 'react';
import type { Range } from '../../core/check/index.ts';
import type { Beforehand, PrincipleRow, Row, Table } from '../../core/debrief/index.ts';
import type { Role } from '../../core/scenario/index.ts';
import { BarEnds, PrincipleSign } from '../ui/index.ts';
import { BesideChoice, earlierName, keyOfRun, runBefore } from './beside-choice.tsx';
import type { EarlierRun } from './earlier-run.ts';
import { NumbersTable } from './numbers-table.tsx';
import { PartHeading } from './part-heading.tsx';
import { texts } from './texts.ts';
import { ToDebrief } from './to-debrief.tsx';
import { type Bar, WeightBar } from './weight-bar.tsx';

interface Props {
  readonly table: Table;
  readonly beforehand: readonly Beforehand[];
  readonly earlier: readonly EarlierRun[];
  /** The run that is told of. */
  readonly run: { readonly role: Role; readonly begun: number };
  /** To the debrief of another run in this role, begun then. */
  onOther(begun: number): void;
}

/** The seven principles: strained to the left, honoured to the right, never netted; beside it the same as a table. */
export function WhatLay({ table, beforehand, earlier, run, onOther }: Props) {
  const [beside, setBeside] = useState(() => keyOf(runBefore(earlier, run.role, run.begun)));
  const other = earlier.find((each) => keyOfRun(each) === beside);
  const most = Math.max(table.most, other?.table.most ?? 0);
  return (
    <section>
      <PartHeading part="table" />
      <p>{texts.tableHelp}</p>
      {beforehand.length > 0 && (
        <ul className="named">
          {beforehand.map(({ principle, text }) => (
            <li key={principle}>
              <span className={`badge ${principle}`}>
                <PrincipleSign principle={principle} />
              </span>
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      {earlier.length > 0 && (
        <>
          <BesideChoice earlier={earlier} chosen={beside} onChoose={setBeside} />
          {other && <ToDebrief other={other} here={run.role} onOther={onOther} />}
        </>
      )}
      <p className="small">
        {hasRanges(table) ? texts.rangeHelp : texts.plainHelp} <span className="no-print">{texts.unfoldHelp}</span>
      </p>
      <div className="bars">
        <p className="bar-row small" aria-hidden="true">
          <span>
            {other && (
              <>
                <i className="then-sign" /> {texts.besideName(earlierName(other))}
              </>
            )}
          </span>
          <BarEnds />
        </p>
        {table.principles.map((row) => (
          <Principle key={row.principle} row={row} then={rowIn(other, row.principle)} most={most} />
        ))}
      </div>
      <details className="fold">
        <summary>{texts.asTable}</summary>
        <NumbersTable principles={table.principles} then={other?.table.principles} />
      </details>
    </section>
  );
}

function keyOf(run: EarlierRun | undefined): string {
  return run === undefined ? '' : keyOfRun(run);
}

/** A principle, that opens to its values. */
function Principle({ row, then, most }: { row: PrincipleRow; then: PrincipleRow | undefined; most: number }) {
  return (
    <details className={`principle ${row.principle}`} data-print="folded">
      <summary className="bar-row">
        <span className="bar-name">
          <PrincipleSign principle={row.principle} /> {row.name}
          <Said row={row} then={then} />
        </span>
        <WeightBar bar={barOf(row, then)} most={most} />
      </summary>
      <ul>
        {row.values.map((value) => {
          const before = then?.values.find((each) => each.value === value.value);
          return (
            <li className="bar-row value" key={value.value}>
              <span className="bar-name">
                {value.name}
                <Said row={value} then={before} />
              </span>
              <WeightBar bar={barOf(value, before)} most={most} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** The bar in words, for who does not see it. */
function Said({ row: { honoured, strained, range }, then }: { row: Row; then: Row | undefined }) {
  const side = (weight: number, span: Range | undefined, before: number | undefined) => {
    const here = span === undefined ? String(weight) : texts.weightInRange(weight, ...span);
    return before === undefined ? here : texts.weightThen(here, before);
  };
  return (
    <span className="unseen">
      {texts.sides(side(honoured, range?.honoured, then?.honoured), side(strained, range?.strained, then?.strained))}
    </span>
  );
}

function barOf(row: Row, then: Row | undefined): Bar {
  return { ...row, ...(then && { beside: then }) };
}

function rowIn(run: EarlierRun | undefined, principle: string): PrincipleRow | undefined {
  return run?.table.principles.find((each) => each.principle === principle);
}

function hasRanges({ principles }: Table): boolean {
  return principles.some(({ range }) => range !== undefined);
}
