import type { PrincipleRow, Row, Table } from '../../core/debrief/index.ts';
import { PrincipleSign } from '../ui/index.ts';
import { texts } from './texts.ts';

/** The seven principles: strained to the left, honoured to the right, never netted; beside it the same as a table. */
export function WhatLay({ table }: { table: Table }) {
  return (
    <section>
      <h2>{texts.table}</h2>
      <p>{texts.tableHelp}</p>
      {hasRanges(table) && <p className="small">{texts.rangeHelp}</p>}
      <div className="bars" aria-hidden="true">
        <div className="bar-row small">
          <span />
          <span className="bar-end">{texts.strained}</span>
          <span>{texts.honoured}</span>
        </div>
        {table.principles.map((row) => (
          <Bar key={row.principle} row={row} most={table.most} />
        ))}
      </div>
      <details className="fold">
        <summary>{texts.asTable}</summary>
        <Numbers principles={table.principles} />
      </details>
    </section>
  );
}

function Bar({ row: { principle, name, honoured, strained, range }, most }: { row: PrincipleRow; most: number }) {
  return (
    <div className={`bar-row ${principle}`}>
      <span className="bar-name">
        <PrincipleSign principle={principle} /> {name}
      </span>
      <Half side="strained" weight={strained} range={range?.strained} most={most} />
      <Half side="honoured" weight={honoured} range={range?.honoured} most={most} />
    </div>
  );
}

interface HalfProps {
  readonly side: 'strained' | 'honoured';
  readonly weight: number;
  readonly range: readonly [least: number, most: number] | undefined;
  readonly most: number;
}

/** One half of a bar: the weight, on the range that the story allows; both grow outward from the middle. */
function Half({ side, weight, range, most }: HalfProps) {
  const percent = (value: number) => (most === 0 ? 0 : (100 * value) / most);
  const from = side === 'strained' ? 'right' : 'left';
  return (
    <span className={`bar-${side}`}>
      {range && (
        <i
          className="bar-range"
          style={{ [from]: `${percent(range[0])}%`, width: `${percent(range[1] - range[0])}%` }}
        />
      )}
      <i className="bar-weight" style={{ width: `${percent(weight)}%` }} />
    </span>
  );
}

function Numbers({ principles }: { principles: readonly PrincipleRow[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.principle}</th>
          <th scope="col">{texts.honoured}</th>
          <th scope="col">{texts.strained}</th>
        </tr>
      </thead>
      {principles.map((row) => (
        <tbody key={row.principle}>
          <NumberRow row={row} />
          {row.values.filter(wasTouched).map((value) => (
            <NumberRow key={value.value} row={value} value />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function NumberRow({ row: { name, honoured, strained, range }, value = false }: { row: Row; value?: boolean }) {
  return (
    <tr className={value ? 'value' : ''}>
      <th scope="row">{name}</th>
      <td>{withRange(honoured, range?.honoured)}</td>
      <td>{withRange(strained, range?.strained)}</td>
    </tr>
  );
}

function withRange(weight: number, range: readonly [number, number] | undefined): string {
  return range === undefined ? String(weight) : texts.weightInRange(weight, ...range);
}

function hasRanges({ principles }: Table): boolean {
  return principles.some(({ range }) => range !== undefined);
}

function wasTouched({ honoured, strained }: Row): boolean {
  return honoured + strained > 0;
}
