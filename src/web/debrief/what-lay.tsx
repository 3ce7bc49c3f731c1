import type { Table } from '../../core/debrief/index.ts';
import { texts } from './texts.ts';

/** The seven principles: strained to the left, honoured to the right, never netted; beside it the same as a table. */
export function WhatLay({ table: { principles, most } }: { table: Table }) {
  const width = (weight: number) => `${most === 0 ? 0 : (100 * weight) / most}%`;
  return (
    <section>
      <h2>{texts.table}</h2>
      <p>{texts.tableHelp}</p>
      <div className="bars" aria-hidden="true">
        {principles.map(({ principle, name, honoured, strained }) => (
          <div className="bar-row" key={principle}>
            <span className="bar-name">{name}</span>
            <span className="bar-strained">
              <i style={{ width: width(strained) }} />
            </span>
            <span className="bar-honoured">
              <i style={{ width: width(honoured) }} />
            </span>
          </div>
        ))}
      </div>
      <details>
        <summary>{texts.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.principle}</th>
              <th scope="col">{texts.honoured}</th>
              <th scope="col">{texts.strained}</th>
            </tr>
          </thead>
          <tbody>
            {principles.map(({ principle, name, honoured, strained }) => (
              <tr key={principle}>
                <th scope="row">{name}</th>
                <td>{honoured}</td>
                <td>{strained}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
