/** Answers of the endpoints of themes: naming them, and what was found about them. */
import { colleagues } from "#platform/http/access.ts";
import { refuse as refuseAny, found } from "#platform/http/refusal.ts";
import type { RoutesOf } from "#platform/http/route.ts";
import type { writingContract } from "../contract/writing.ts";
import { findToWrite, lockToWriteAt, noteAct } from "../finding.ts";
import { deleteTheme, findTheme, insertTheme, listThemes, updateTheme } from "../queries/cards.ts";
import { isWhyFirst, mostThemes, takesDiscussion, takesThemes } from "../rules.ts";

type Answers = Pick<
  RoutesOf<typeof writingContract>,
  | "PUT /debriefs/:id/themes/:themeId"
  | "DELETE /debriefs/:id/themes/:themeId"
  | "PUT /debriefs/:id/themes/:themeId/discussion"
>;

export const themeAnswers: Answers = {
  "PUT /debriefs/:id/themes/:themeId": {
    access: colleagues,
    answer: async (asked) => {
      const { db, params, body, now, refuse } = asked;
      const one = await lockToWriteAt(asked, takesThemes);
      const id = params.themeId;
      const name = body.name.trim();
      const themes = await listThemes(db, one.id);
      const kept = themes.find((theme) => theme.id === id);
      noteAct(asked, one.id);
      if (kept) {
        if (kept.name === name) return null;
        if (!(await updateTheme(db, { id, version: body.version }, { name })))
          refuse("changedMeanwhile", { facts: { name: kept.name, version: kept.version } });
        return null;
      }
      // Taken away meanwhile: whoever renames it is told, and keeps the words.
      if (body.version > 0) refuseAny("missing");
      if (themes.length >= mostThemes) refuse("tooManyThemes");
      if (!(await insertTheme(db, { id, debriefId: one.id, name, madeAt: now })))
        refuseAny("missing");
      return null;
    },
  },
  "DELETE /debriefs/:id/themes/:themeId": {
    access: colleagues,
    answer: async (asked) => {
      const { db, params } = asked;
      const one = await findToWrite(asked, takesThemes);
      const theme = { id: params.themeId, debriefId: one.id };
      found(await findTheme(db, theme));
      await deleteTheme(db, theme);
      noteAct(asked, one.id);
      return null;
    },
  },
  "PUT /debriefs/:id/themes/:themeId/discussion": {
    access: colleagues,
    answer: async (asked) => {
      const { db, params, body, refuse } = asked;
      const one = await findToWrite(asked, takesDiscussion);
      const { id, why, what, version } = found(
        await findTheme(db, { id: params.themeId, debriefId: one.id }),
      );
      const said = { why: body.why.map((words) => words.trim()), what: body.what.trim() };
      if (!isWhyFirst(said.why, said.what)) refuse("whyFirst");
      if (!(await updateTheme(db, { id, version: body.version }, said)))
        refuse("changedMeanwhile", { facts: { why, what, version } });
      noteAct(asked, one.id);
      return null;
    },
  },
};
