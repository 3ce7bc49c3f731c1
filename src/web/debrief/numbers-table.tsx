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
      <td>{cell(honoured, range?.honoured, then?.honoured)}</td>
      <td>{cell(strained, range?.strained, then?.strained)}</td>
    </>
  );
}

function cell(weight: number, range: readonly [number, number] | undefined, then: number | undefined): string {
  const here = range === undefined ? String(weight) : texts.weightInRange(weight, ...range);
  return then === undefined ? here : texts.weightThen(here, then);
}

function wasTouched(row: Row | undefined): boolean {
  return row !== undefined && row.honoured + row.strained > 0;
}
