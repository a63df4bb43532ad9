import { useState } from "react";
import { Bench } from "./Bench.tsx";
import { people } from "./samples.ts";
import { Button } from "../Button.tsx";
import { Checkbox, Switch } from "../Checkbox.tsx";
import { Combobox, type Found } from "../Combobox.tsx";
import { DateField } from "../DateField.tsx";
import { FormRow, FormStack } from "../Field.tsx";
import { SearchIcon } from "../icons.ts";
import { RadioCards, SegmentedControl } from "../Radio.tsx";
import { Select } from "../Select.tsx";
import { ProblemLine } from "../States.tsx";
import { Tabs } from "../Tabs.tsx";
import { TextArea } from "../TextArea.tsx";
import { TextField } from "../TextField.tsx";
import { Problem } from "#web/data/problem.ts";
import type { Example } from "#web/gallery/example.ts";

const services = [
  { value: "payslip", label: "A question about a payslip" },
  { value: "advance", label: "An advance on pay" },
] as const;

const findPeople = async (words: string): Promise<readonly Found[]> =>
  people.filter((person) => person.name.toLowerCase().includes(words.toLowerCase()));

const acts = (
  <>
    <Button kind="primary">Send request</Button>
    <Button kind="quiet">Keep as draft</Button>
  </>
);

function Form() {
  const [title, setTitle] = useState("Payslip of October");
  const [words, setWords] = useState("");
  const [service, setService] = useState<"payslip" | "advance" | "">("");
  const [day, setDay] = useState("2026-11-26");
  const [person, setPerson] = useState<Found | null>(people[0]);
  const [told, setTold] = useState(true);
  return (
    <FormStack actions={acts}>
      <TextField label="What is it about?" value={title} onChange={setTitle} />
      <TextField
        label="Search"
        hideLabel
        lead={<SearchIcon size={16} aria-hidden="true" />}
        placeholder="Find a request"
        value=""
        onChange={() => undefined}
        type="search"
      />
      <TextArea
        coached
        label="What do you need?"
        hint="One thing at a time is answered sooner."
        value={words}
        onChange={setWords}
      />
      <FormRow>
        <Select
          label="Service"
          choices={services}
          value={service}
          onChange={setService}
          placeholder="Choose a service"
        />
        <DateField label="Needed by" optional value={day} onChange={setDay} />
      </FormRow>
      <Combobox
        label="For whom"
        hint="The answer goes to them too."
        value={person}
        onChange={setPerson}
        search={findPeople}
        placeholder="A person or a team"
      />
      <Checkbox
        label="Tell me about every reply"
        hint="Otherwise only when it is done."
        checked={told}
        onChange={setTold}
      />
      <Switch label="Show working time only" checked={told} onChange={setTold} />
    </FormStack>
  );
}

function Wrong() {
  const [days, setDays] = useState("minus three");
  return (
    <FormStack actions={<Button kind="primary">Save</Button>}>
      <ProblemLine problem={new Problem({ status: 0, reason: "offline" })} />
      <TextField
        label="Days"
        value={days}
        onChange={setDays}
        error="Days are a whole number from 1 to 60; 'minus three' is not one."
      />
      <TextArea
        coached
        label="Reason"
        value="Because"
        onChange={() => undefined}
        error="Two more words would help the next reader."
        minRows={2}
      />
      <Select
        label="Service"
        choices={services}
        value=""
        onChange={() => undefined}
        placeholder="Choose a service"
        error="Choose the service this belongs to."
      />
      <Checkbox
        label="I have told the customer"
        checked={false}
        onChange={() => undefined}
        error="Tell the customer first."
      />
      <TextField
        label="In one line"
        value="Swapped the cable of the second screen"
        onChange={() => undefined}
        maxLength={40}
      />
      <TextField
        label="Number"
        value="412"
        onChange={() => undefined}
        disabled
        hint="Given by the product."
      />
    </FormStack>
  );
}

function Choices() {
  const [urgency, setUrgency] = useState<"today" | "week" | "whenever">("week");
  const [view, setView] = useState<"list" | "board">("list");
  const [tab, setTab] = useState<"open" | "done">("open");
  return (
    <Bench isColumn>
      <RadioCards
        label="When do you need it?"
        value={urgency}
        onChange={setUrgency}
        choices={[
          { value: "today", label: "Today", hint: "A customer outside is waiting." },
          { value: "week", label: "This week", hint: "The usual promise." },
          {
            value: "whenever",
            label: "Whenever it suits",
            hint: "Payroll fits it in; no promise.",
          },
        ]}
      />
      <SegmentedControl
        label="View"
        value={view}
        onChange={setView}
        segments={[
          { value: "list", label: "List" },
          { value: "board", label: "Board" },
        ]}
      />
      <Tabs
        label="Requests"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: "open", label: "Open", count: 12 },
          { value: "done", label: "Done", count: 208 },
        ]}
      >
        <p>{tab === "open" ? "Twelve requests are open." : "The last one was done yesterday."}</p>
      </Tabs>
    </Bench>
  );
}

export const fieldExamples: readonly Example[] = [
  { name: "Form", render: Form, width: 640 },
  { name: "Form, with errors", render: Wrong, width: 640 },
  { name: "Choices", render: Choices, width: 760 },
];
