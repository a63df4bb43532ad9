import { useState } from "react";
import css from "./Request.module.css";
import { Button } from "#web/ui/Button.tsx";
import { PersonChip } from "#web/ui/Chip.tsx";
import { Combobox, type Found } from "#web/ui/Combobox.tsx";
import { CloseIcon } from "#web/ui/icons.ts";
import { IconButton } from "#web/ui/IconButton.tsx";
import { SkeletonText } from "#web/ui/Skeleton.tsx";
import { Broken } from "#web/ui/States.tsx";
import { api, useFullMe, type Follower, type RequestDetail } from "../data/api.ts";
import { actOrSay } from "../data/acting.ts";
import { findPersons } from "../data/finding.ts";
import { useFollowers } from "../data/reading.ts";
import { useWords } from "../use-words.ts";
import { ActDialog } from "./acts/ActDialog.tsx";
import { changeFollowing } from "./acts/use-acts.ts";

/** Who follows the request; whoever asked and whoever serves lets others in. */
export function Followers({ request }: { request: RequestDetail }) {
  const words = useWords().sentences.request;
  const followers = useFollowers(request.id);
  return (
    <section>
      <h2>{words.followers}</h2>
      {followers.data ? (
        <FollowersView request={request} followers={followers.data} />
      ) : followers.error ? (
        <Broken fault={followers.error} onRetry={() => void followers.refetch()} />
      ) : (
        <SkeletonText />
      )}
    </section>
  );
}

interface FollowersViewProps {
  request: RequestDetail;
  followers: readonly Follower[];
}

export function FollowersView({ request, followers }: FollowersViewProps) {
  const words = useWords().sentences.request;
  const me = useFullMe();
  const [isAdding, setAdding] = useState(false);
  const mayAdd = request.may.includes("letFollow");
  return (
    <>
      {followers.length === 0 && <p className={css["soft"]}>{words.noFollowers}</p>}
      <ul className={css["followers"]}>
        {followers.map(({ person }) => (
          <li key={person.id} className={css["relatedHead"]}>
            <PersonChip name={person.name} size="small" />
            {mayAdd && person.id !== me.id && <Remove request={request} person={person} />}
          </li>
        ))}
      </ul>
      <div className={css["marks"]}>
        <Button size="small" shortcut="f" onClick={() => changeFollowing(request)}>
          {request.following ? words.unfollow : words.follow}
        </Button>
        {mayAdd && (
          <Button size="small" onClick={() => setAdding(true)}>
            {words.letFollow}
          </Button>
        )}
      </div>
      {isAdding && <LetFollowDialog request={request} onClose={() => setAdding(false)} />}
    </>
  );
}

function Remove({ request, person }: { request: RequestDetail; person: Follower["person"] }) {
  const words = useWords().sentences.request;
  const params = { id: request.id, personId: person.id };
  const remove = (): void =>
    void actOrSay({
      request,
      send: () => api("DELETE /requests/:id/followers/:personId", { params }),
      said: words.noLonger(person.name),
    });
  return (
    <IconButton icon={CloseIcon} label={`${words.unfollow}: ${person.name}`} onClick={remove} />
  );
}

function LetFollowDialog({ request, onClose }: { request: RequestDetail; onClose: () => void }) {
  const words = useWords().sentences.request;
  const [person, setPerson] = useState<Found | null>(null);
  return (
    <ActDialog
      request={request}
      title={words.letFollow}
      label={words.letFollow}
      isReady={person !== null}
      onClose={onClose}
      send={() =>
        api("PUT /requests/:id/followers/:personId", {
          params: { id: request.id, personId: person?.id ?? "" },
        })
      }
      said={words.following(person?.name ?? "")}
    >
      <p>{request.confidential ? words.letFollowConfidential : words.letFollowText}</p>
      <Combobox
        label={words.who}
        value={person}
        onChange={setPerson}
        search={findPersons()}
        placeholder={words.name}
      />
    </ActDialog>
  );
}
