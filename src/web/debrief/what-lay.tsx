import type { PrincipleRow, Row, Table } from '../../core/debrief/index.ts';
import { PrincipleSign } from '../ui/index.ts';
import { texts } from './texts.ts';

/** The seven principles: strained to the left, honoured to the right, never netted; beside it the same as a table. */
export function WhatLay({ table }: { table: Table }) {
  return (
    <section>
      <h2>{texts.table}</h2>
      <p>{texts.tableHelp}</p>
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

function Bar({ row: { principle, name, honoured, strained }, most }: { row: PrincipleRow; most: number }) {
  const width = (weight: number) => `${most === 0 ? 0 : (100 * weight) / most}%`;
  return (
    <div className={`bar-row ${principle}`}>
      <span className="bar-name">
        <PrincipleSign principle={principle} /> {name}
      </span>
      <span className="bar-strained">
        <i style={{ width: width(strained) }} />
      </span>
      <span className="bar-honoured">
        <i style={{ width: width(honoured) }} />
      </span>
    </div>
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

function NumberRow({ row: { name, honoured, strained }, value = false }: { row: Row; value?: boolean }) {
  return (
    <tr className={value ? 'value' : ''}>
      <th scope="row">{name}</th>
      <td>{honoured}</td>
      <td>{strained}</td>
    </tr>
  );
}

function wasTouched({ honoured, strained }: Row): boolean {
  return honoured + strained > 0;
}
