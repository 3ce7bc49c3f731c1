import type { Range } from '../../core/check/index.ts';
import type { PrincipleRow, Row } from '../../core/debrief/index.ts';
import { PrincipleSign } from '../ui/index.ts';
import { texts } from './texts.ts';

interface Props {
  readonly principles: readonly PrincipleRow[];
  /** The same of another run. */
  readonly then: readonly PrincipleRow[] | undefined;
}

/** The bars as numbers: every principle, and of its values those that were touched. */
export function NumbersTable({ principles, then }: Props) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.principle}</th>
          <th scope="col">{texts.honoured}</th>
          <th scope="col">{texts.strained}</th>
        </tr>
      </thead>
      {principles.map((row) => {
        const other = then?.find(({ principle }) => principle === row.principle);
        return (
          <tbody key={row.principle}>
            <tr>
              <th scope="row">
                <PrincipleSign principle={row.principle} /> {row.name}
              </th>
              <Cells row={row} then={other} />
            </tr>
            {row.values.map((value) => {
              const before = other?.values.find((each) => each.value === value.value);
              return (
                (wasTouched(value) || wasTouched(before)) && (
                  <tr className="value" key={value.value}>
                    <th scope="row">{value.name}</th>
                    <Cells row={value} then={before} />
                  </tr>
                )
              );
            })}
          </tbody>
        );
      })}
    </table>
  );
}

function Cells({ row: { honoured, strained, range }, then }: { row: Row; then: Row | undefined }) {
  return (
    <>
      <Cell weight={honoured} range={range?.honoured} then={then?.honoured} />
      <Cell weight={strained} range={range?.strained} then={then?.strained} />
    </>
  );
}

interface CellProps {
  readonly weight: number;
  readonly range: Range | undefined;
  readonly then: number | undefined;
}

function Cell({ weight, range, then }: CellProps) {
  return (
    <td>
      <b>{weight}</b> {range && <span className="small">{texts.range(...range)}</span>}{' '}
      {then !== undefined && <span className="small">{texts.before(then)}</span>}
    </td>
  );
}

function wasTouched(row: Row | undefined): boolean {
  return row !== undefined && row.honoured + row.strained > 0;
}
