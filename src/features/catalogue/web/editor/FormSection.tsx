import { useRef, useState } from "react";
import type { DraftField, FormField, ServiceAnswer } from "#contract/catalogue";
import { newKey } from "#web/data/client.ts";
import { Button } from "#web/ui/Button.tsx";
import { FileDrop } from "#web/ui/FileDrop.tsx";
import { PlusIcon } from "#web/ui/icons.ts";
import { Section } from "#web/ui/Page.tsx";
import { ProblemLine } from "#web/ui/States.tsx";
import { api } from "../data.ts";
import { type FormAnswers, ServiceForm } from "../form/ServiceForm.tsx";
import { useWords, type Words } from "../use-words.ts";
import css from "./editor.module.css";
import { FieldCard } from "./FieldCard.tsx";
import { useSaving } from "./use-saving.ts";

type FormWords = Words["sentences"]["form"];

const asDraft = ({ id, ...field }: FormField): DraftField => ({ ...field, key: id });
const asField = ({ key, ...field }: DraftField, words: FormWords): FormField => ({
  ...field,
  id: key,
  label: field.label || words.fresh,
  choices: field.choices.filter((choice) => choice.trim() !== ""),
});
const freshField = (): DraftField => ({
  key: newKey(),
  label: "",
  hint: "",
  kind: "text",
  required: false,
  choices: [],
  checks: {},
  shownWhen: null,
});

/** The form builder: fields one under the other, moved by buttons or Alt and the arrow keys, and beside them the form as colleagues see it. */
export function FormSection({ service }: { service: ServiceAnswer }) {
  const { sentences } = useWords();
  const words = sentences.form;
  const [fields, setFields] = useState<readonly DraftField[]>(() => service.form.map(asDraft));
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const { busy, problem, save } = useSaving(service.id);
  const { id, version } = service;

  const send = async (): Promise<ServiceAnswer> => {
    const body = { version, fields: fields.map(withoutEmptyLines) };
    const saved = await api("PUT /services/:id/form", { params: { id }, body });
    setFields(saved.form.map(asDraft));
    return saved;
  };
  const { change, move, remove, add } = fieldActs(fields, setFields, setSaid, words);
  const addAndGoThere = (): void => {
    add();
    requestAnimationFrame(() => list.current?.lastElementChild?.querySelector("input")?.focus());
  };
  return (
    <Section title={words.title} intro={words.intro}>
      <div className={css["sides"]}>
        <div>
          <output className="unseen">{said}</output>
          {fields.length === 0 && <p className={css["soft"]}>{words.none}</p>}
          <ol ref={list} className={css["fields"]}>
            {fields.map((field, index) => (
              <FieldCard
                key={field.key}
                field={field}
                before={fields.slice(0, index)}
                place={index + 1}
                of={fields.length}
                error={problem?.fields[`fields.${index}`]}
                onChange={(what) => change(index, what)}
                onMove={(by) => move(index, by)}
                onRemove={() => remove(index)}
              />
            ))}
          </ol>
          <div className={css["acts"]}>
            <Button icon={PlusIcon} onClick={addAndGoThere}>
              {words.add}
            </Button>
            <Button busy={busy} onClick={() => void save(send, sentences.editor.saved)}>
              {sentences.editor.save}
            </Button>
          </div>
          <ProblemLine problem={problem} words={sentences.refusals} />
        </div>
        <Preview fields={fields} />
      </div>
    </Section>
  );
}

/** What can be done with the list of fields; what happened is said for those who do not see it. */
function fieldActs(
  fields: readonly DraftField[],
  setFields: (fields: readonly DraftField[]) => void,
  setSaid: (said: string) => void,
  words: FormWords,
) {
  const change = (index: number, what: Partial<DraftField>): void =>
    setFields(fields.map((field, at) => (at === index ? { ...field, ...what } : field)));
  const move = (index: number, by: 1 | -1): void => {
    const target = index + by;
    const field = fields[index];
    if (!field || target < 0 || target >= fields.length) return;
    setFields(fields.with(index, fields[target] ?? field).with(target, field));
    setSaid(words.moved(field.label || words.fresh, target + 1, fields.length));
  };
  const remove = (index: number): void => {
    const field = fields[index];
    if (!field) return;
    setFields(withoutField(fields, field.key));
    setSaid(words.removed(field.label || words.fresh));
  };
  const add = (): void => {
    setFields([...fields, freshField()]);
  };
  return { change, move, remove, add };
}

const withoutEmptyLines = (field: DraftField): DraftField => ({
  ...field,
  choices: field.choices.map((choice) => choice.trim()).filter(Boolean),
});

/** What hung on a field that is taken out is asked always. */
function withoutField(fields: readonly DraftField[], key: string): DraftField[] {
  return fields
    .filter((field) => field.key !== key)
    .map((field) => (field.shownWhen?.field === key ? { ...field, shownWhen: null } : field));
}

function Preview({ fields }: { fields: readonly DraftField[] }) {
  const words = useWords().sentences.form;
  const [answers, setAnswers] = useState<FormAnswers>({});
  return (
    <div className={css["preview"]}>
      <h3>{words.preview}</h3>
      {fields.length === 0 ? (
        <p className={css["soft"]}>{words.none}</p>
      ) : (
        <ServiceForm
          form={fields.map((field) => asField(field, words))}
          answers={answers}
          onChange={setAnswers}
          fileField={previewOfFiles}
        />
      )}
    </div>
  );
}

const nothing = (): void => undefined;
function PreviewOfFiles({ label, hint }: FormField) {
  const words = useWords().sentences.form;
  return (
    <FileDrop
      label={label}
      hint={hint || words.previewFile}
      files={[]}
      onFiles={nothing}
      onRemove={nothing}
    />
  );
}
const previewOfFiles = (field: FormField) => <PreviewOfFiles {...field} />;
