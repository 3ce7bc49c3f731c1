/** Who says what follows, and what they do where that is told. */
export function Name({ name, job }: { name: string; job?: string | undefined }) {
  if (job === undefined) return <b>{name}: </b>;
  return (
    <>
      <b>{name}</b>
      <span className="job">, {job}: </span>
    </>
  );
}
