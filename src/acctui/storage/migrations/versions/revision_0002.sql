CREATE TABLE account (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	name TEXT NOT NULL, 
	tier TEXT NOT NULL, 
	candidate TEXT, 
	talk_on TEXT, 
	tags TEXT NOT NULL, 
	city TEXT, 
	industry TEXT, 
	size TEXT, 
	phone TEXT, 
	website TEXT, 
	CONSTRAINT account_named CHECK (name GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(name) <= 200 AND name NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT account_tier CHECK (tier IN ('none', 'target', 'key')), 
	CONSTRAINT account_candidate_has_why CHECK (candidate IS NULL OR (candidate GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*')), 
	CONSTRAINT account_talk_on CHECK (talk_on IS NULL OR (candidate IS NOT NULL AND talk_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND talk_on >= '0001' AND date(talk_on, '+0 days') IS talk_on)), 
	CONSTRAINT account_tags CHECK (json_valid(tags) AND json_type(tags) = 'array'), 
	CONSTRAINT account_name_text CHECK (instr("name", char(0)) = 0), 
	CONSTRAINT account_tier_text CHECK (instr("tier", char(0)) = 0), 
	CONSTRAINT account_candidate_text CHECK (instr("candidate", char(0)) = 0), 
	CONSTRAINT account_talk_on_text CHECK (instr("talk_on", char(0)) = 0), 
	CONSTRAINT account_tags_text CHECK (instr("tags", char(0)) = 0), 
	CONSTRAINT account_city_text CHECK (instr("city", char(0)) = 0), 
	CONSTRAINT account_industry_text CHECK (instr("industry", char(0)) = 0), 
	CONSTRAINT account_size_text CHECK (instr("size", char(0)) = 0), 
	CONSTRAINT account_phone_text CHECK (instr("phone", char(0)) = 0), 
	CONSTRAINT account_website_text CHECK (instr("website", char(0)) = 0)
)
 STRICT;

CREATE TABLE away (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	first_on TEXT NOT NULL, 
	last_on TEXT NOT NULL, 
	CONSTRAINT away_first_on CHECK (first_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND first_on >= '0001' AND date(first_on, '+0 days') IS first_on), 
	CONSTRAINT away_last_on CHECK (last_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND last_on >= '0001' AND date(last_on, '+0 days') IS last_on), 
	CONSTRAINT away_in_order CHECK (first_on <= last_on), 
	CONSTRAINT away_first_on_text CHECK (instr("first_on", char(0)) = 0), 
	CONSTRAINT away_last_on_text CHECK (instr("last_on", char(0)) = 0)
)
 STRICT;

CREATE TABLE draft (
	form TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	window TEXT NOT NULL, 
	fields TEXT NOT NULL, 
	saved_at TEXT NOT NULL, 
	PRIMARY KEY (form, subject, window)
)
 STRICT;

CREATE TABLE imported (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	source TEXT NOT NULL, 
	entity TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	row_id INTEGER NOT NULL, 
	wrote TEXT NOT NULL, 
	CONSTRAINT imported_once UNIQUE (source, entity, "key"), 
	CONSTRAINT imported_wrote CHECK (json_valid(wrote)), 
	CONSTRAINT imported_source_text CHECK (instr("source", char(0)) = 0), 
	CONSTRAINT imported_entity_text CHECK (instr("entity", char(0)) = 0), 
	CONSTRAINT imported_key_text CHECK (instr("key", char(0)) = 0), 
	CONSTRAINT imported_wrote_text CHECK (instr("wrote", char(0)) = 0)
)
 STRICT;

CREATE TABLE roll (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	month TEXT NOT NULL, 
	begun_on TEXT NOT NULL, 
	finished_on TEXT, 
	carried INTEGER NOT NULL, 
	done INTEGER NOT NULL, 
	dropped INTEGER NOT NULL, 
	CONSTRAINT roll_month CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND month >= '0001' AND date(month, '+0 days') IS month AND substr(month, 9) = '01'), 
	CONSTRAINT roll_begun_on CHECK (begun_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND begun_on >= '0001' AND date(begun_on, '+0 days') IS begun_on), 
	CONSTRAINT roll_finished_on CHECK (finished_on IS NULL OR (finished_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND finished_on >= '0001' AND date(finished_on, '+0 days') IS finished_on)), 
	CONSTRAINT roll_counts CHECK (carried >= 0 AND done >= 0 AND dropped >= 0), 
	CONSTRAINT roll_once UNIQUE (month), 
	CONSTRAINT roll_month_text CHECK (instr("month", char(0)) = 0), 
	CONSTRAINT roll_begun_on_text CHECK (instr("begun_on", char(0)) = 0), 
	CONSTRAINT roll_finished_on_text CHECK (instr("finished_on", char(0)) = 0)
)
 STRICT;

CREATE TABLE scorecard (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	number INTEGER NOT NULL, 
	"plan" TEXT NOT NULL, 
	in_force_on TEXT, 
	CONSTRAINT scorecard_number CHECK (number > 0), 
	CONSTRAINT scorecard_plan CHECK (length(plan) <= 1000000), 
	CONSTRAINT scorecard_in_force_has_plan CHECK (in_force_on IS NULL OR (in_force_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND in_force_on >= '0001' AND date(in_force_on, '+0 days') IS in_force_on AND plan GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*')), 
	CONSTRAINT scorecard_once UNIQUE (number), 
	CONSTRAINT scorecard_plan_text CHECK (instr("plan", char(0)) = 0), 
	CONSTRAINT scorecard_in_force_on_text CHECK (instr("in_force_on", char(0)) = 0)
)
 STRICT;

CREATE TABLE setting (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT setting_once UNIQUE ("key"), 
	CONSTRAINT setting_key_text CHECK (instr("key", char(0)) = 0), 
	CONSTRAINT setting_value_text CHECK (instr("value", char(0)) = 0)
)
 STRICT;

CREATE TABLE step (
	id INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	label TEXT NOT NULL, 
	schema INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	turn INTEGER DEFAULT '0' NOT NULL, 
	PRIMARY KEY (id), 
	CONSTRAINT step_state CHECK (state IN ('done', 'undone', 'dropped', 'wall'))
)
 STRICT;

CREATE TABLE sweep (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	begun_on TEXT NOT NULL, 
	finished_on TEXT, 
	reviewed INTEGER NOT NULL, 
	turned INTEGER NOT NULL, 
	CONSTRAINT sweep_begun_on CHECK (begun_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND begun_on >= '0001' AND date(begun_on, '+0 days') IS begun_on), 
	CONSTRAINT sweep_finished_on CHECK (finished_on IS NULL OR (finished_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND finished_on >= '0001' AND date(finished_on, '+0 days') IS finished_on)), 
	CONSTRAINT sweep_counts CHECK (reviewed >= 0 AND turned >= 0), 
	CONSTRAINT sweep_begun_on_text CHECK (instr("begun_on", char(0)) = 0), 
	CONSTRAINT sweep_finished_on_text CHECK (instr("finished_on", char(0)) = 0)
)
 STRICT;

CREATE TABLE account_summary (
	account_id INTEGER NOT NULL, 
	prospects INTEGER NOT NULL, 
	last_on TEXT, 
	last_result TEXT, 
	streak INTEGER NOT NULL, 
	open_calls INTEGER NOT NULL, 
	next_action TEXT, 
	people TEXT NOT NULL, 
	score INTEGER, 
	current_mean INTEGER, 
	future_mean INTEGER, 
	strategic INTEGER NOT NULL, 
	has_ladder INTEGER NOT NULL, 
	one_sided INTEGER NOT NULL, 
	green INTEGER NOT NULL, 
	amber INTEGER NOT NULL, 
	red INTEGER NOT NULL, 
	PRIMARY KEY (account_id), 
	FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE CASCADE
)
 STRICT;

CREATE TABLE account_year (
	account_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	won INTEGER NOT NULL, 
	PRIMARY KEY (account_id, year), 
	FOREIGN KEY(account_id) REFERENCES account (id) ON DELETE CASCADE
)
 STRICT;

CREATE TABLE attribute (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	scorecard_id INTEGER NOT NULL, 
	half TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	weight INTEGER NOT NULL, 
	low TEXT, 
	middle TEXT, 
	high TEXT, 
	CONSTRAINT attribute_half CHECK (half IN ('current', 'future')), 
	CONSTRAINT attribute_named CHECK (name GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(name) <= 200 AND name NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT attribute_weight CHECK (weight BETWEEN 1 AND 100), 
	CONSTRAINT attribute_low CHECK (low IS NULL OR (length(low) <= 200 AND low NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT attribute_middle CHECK (middle IS NULL OR (length(middle) <= 200 AND middle NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT attribute_high CHECK (high IS NULL OR (length(high) <= 200 AND high NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT attribute_half_text CHECK (instr("half", char(0)) = 0), 
	CONSTRAINT attribute_name_text CHECK (instr("name", char(0)) = 0), 
	CONSTRAINT attribute_low_text CHECK (instr("low", char(0)) = 0), 
	CONSTRAINT attribute_middle_text CHECK (instr("middle", char(0)) = 0), 
	CONSTRAINT attribute_high_text CHECK (instr("high", char(0)) = 0), 
	FOREIGN KEY(scorecard_id) REFERENCES scorecard (id)
)
 STRICT;

CREATE TABLE contact (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	title TEXT, 
	email TEXT, 
	phone TEXT, 
	role TEXT, 
	CONSTRAINT contact_named CHECK (name GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(name) <= 200 AND name NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT contact_name_text CHECK (instr("name", char(0)) = 0), 
	CONSTRAINT contact_title_text CHECK (instr("title", char(0)) = 0), 
	CONSTRAINT contact_email_text CHECK (instr("email", char(0)) = 0), 
	CONSTRAINT contact_phone_text CHECK (instr("phone", char(0)) = 0), 
	CONSTRAINT contact_role_text CHECK (instr("role", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE entry (
	id INTEGER NOT NULL, 
	step_id INTEGER NOT NULL, 
	"table" TEXT NOT NULL, 
	row_id INTEGER NOT NULL, 
	"before" TEXT, 
	"after" TEXT, 
	PRIMARY KEY (id), 
	FOREIGN KEY(step_id) REFERENCES step (id)
)
 STRICT;

CREATE TABLE goal (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	amount INTEGER NOT NULL, 
	set_on TEXT NOT NULL, 
	agreed_with TEXT, 
	agreed_on TEXT, 
	CONSTRAINT goal_year CHECK (year BETWEEN 1 AND 9999), 
	CONSTRAINT goal_amount CHECK (amount BETWEEN 1 AND 100000000000000000), 
	CONSTRAINT goal_set_on CHECK (set_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND set_on >= '0001' AND date(set_on, '+0 days') IS set_on), 
	CONSTRAINT goal_agreed_whole CHECK ((agreed_with IS NULL) = (agreed_on IS NULL)), 
	CONSTRAINT goal_agreed_with CHECK (agreed_with IS NULL OR (agreed_with GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(agreed_with) <= 200 AND agreed_with NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT goal_agreed_on CHECK (agreed_on IS NULL OR (agreed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND agreed_on >= '0001' AND date(agreed_on, '+0 days') IS agreed_on)), 
	CONSTRAINT goal_once_a_year UNIQUE (account_id, year), 
	CONSTRAINT goal_set_on_text CHECK (instr("set_on", char(0)) = 0), 
	CONSTRAINT goal_agreed_with_text CHECK (instr("agreed_with", char(0)) = 0), 
	CONSTRAINT goal_agreed_on_text CHECK (instr("agreed_on", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE history (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER, 
	date TEXT, 
	kind TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	text TEXT, 
	amount INTEGER, 
	CONSTRAINT history_date CHECK (date IS NULL OR (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date >= '0001' AND date(date, '+0 days') IS date)), 
	CONSTRAINT history_amount CHECK (amount IS NULL OR (amount BETWEEN -100000000000000000 AND 100000000000000000)), 
	CONSTRAINT history_date_text CHECK (instr("date", char(0)) = 0), 
	CONSTRAINT history_kind_text CHECK (instr("kind", char(0)) = 0), 
	CONSTRAINT history_subject_text CHECK (instr("subject", char(0)) = 0), 
	CONSTRAINT history_text_text CHECK (instr("text", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE objective (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	level TEXT NOT NULL, 
	text TEXT NOT NULL, 
	set_on TEXT NOT NULL, 
	due TEXT, 
	years INTEGER, 
	unit TEXT, 
	baseline INTEGER, 
	target INTEGER, 
	guard TEXT, 
	agreed_team_on TEXT, 
	agreed_customer_on TEXT, 
	agreed_customer_by TEXT, 
	kind TEXT, 
	client_goal TEXT, 
	opportunities TEXT, 
	worth INTEGER, 
	views_asked TEXT, 
	ended_on TEXT, 
	ended_how TEXT, 
	ended_why TEXT, 
	CONSTRAINT objective_level CHECK (level IN ('vision', 'relationship', 'business', 'strategic')), 
	CONSTRAINT objective_says_something CHECK (text GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(text) <= 500 AND text NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT objective_set_on CHECK (set_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND set_on >= '0001' AND date(set_on, '+0 days') IS set_on), 
	CONSTRAINT objective_unit CHECK (unit IS NULL OR (length(unit) <= 500 AND unit NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT objective_guard CHECK (guard IS NULL OR (length(guard) <= 500 AND guard NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT objective_agreed_customer_by CHECK (agreed_customer_by IS NULL OR (length(agreed_customer_by) <= 500 AND agreed_customer_by NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT objective_kind CHECK (kind IS NULL OR (length(kind) <= 500 AND kind NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT objective_client_goal CHECK (client_goal IS NULL OR (length(client_goal) <= 500 AND client_goal NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT objective_opportunities CHECK (opportunities IS NULL OR (length(opportunities) <= 500 AND opportunities NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT objective_views_asked CHECK (views_asked IS NULL OR (length(views_asked) <= 500 AND views_asked NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT objective_ended_why CHECK (ended_why IS NULL OR (length(ended_why) <= 500 AND ended_why NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT objective_due CHECK (due IS NULL OR (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND due >= '0001' AND date(due, '+0 days') IS due)), 
	CONSTRAINT objective_agreed_team_on CHECK (agreed_team_on IS NULL OR (agreed_team_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND agreed_team_on >= '0001' AND date(agreed_team_on, '+0 days') IS agreed_team_on)), 
	CONSTRAINT objective_agreed_customer_on CHECK (agreed_customer_on IS NULL OR (agreed_customer_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND agreed_customer_on >= '0001' AND date(agreed_customer_on, '+0 days') IS agreed_customer_on)), 
	CONSTRAINT objective_ended_on CHECK (ended_on IS NULL OR (ended_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND ended_on >= '0001' AND date(ended_on, '+0 days') IS ended_on)), 
	CONSTRAINT objective_years CHECK ((level = 'vision') = (years IS NOT NULL) AND coalesce(years, 1) BETWEEN 1 AND 100), 
	CONSTRAINT objective_soft_levels_have_no_figures CHECK (level NOT IN ('vision', 'relationship') OR coalesce(unit, baseline, target, guard, worth) IS NULL), 
	CONSTRAINT objective_measured_and_agreed CHECK (level = 'business' OR coalesce(baseline, target, agreed_team_on, agreed_customer_on, agreed_customer_by) IS NULL), 
	CONSTRAINT objective_business_is_whole CHECK (level <> 'business' OR (coalesce(unit GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*', 0) AND baseline IS NOT NULL AND target IS NOT NULL AND target <> baseline AND due IS NOT NULL)), 
	CONSTRAINT objective_customer_agrees CHECK ((agreed_customer_on IS NULL) = (agreed_customer_by IS NULL)), 
	CONSTRAINT objective_worth CHECK (worth IS NULL OR (worth BETWEEN 0 AND 100000000000000000)), 
	CONSTRAINT objective_ends_whole CHECK ((ended_on IS NULL) = (ended_how IS NULL)), 
	CONSTRAINT objective_ended_how CHECK (ended_how IS NULL OR (ended_how IN ('reached', 'replaced', 'dropped'))), 
	CONSTRAINT objective_level_text CHECK (instr("level", char(0)) = 0), 
	CONSTRAINT objective_text_text CHECK (instr("text", char(0)) = 0), 
	CONSTRAINT objective_set_on_text CHECK (instr("set_on", char(0)) = 0), 
	CONSTRAINT objective_due_text CHECK (instr("due", char(0)) = 0), 
	CONSTRAINT objective_unit_text CHECK (instr("unit", char(0)) = 0), 
	CONSTRAINT objective_guard_text CHECK (instr("guard", char(0)) = 0), 
	CONSTRAINT objective_agreed_team_on_text CHECK (instr("agreed_team_on", char(0)) = 0), 
	CONSTRAINT objective_agreed_customer_on_text CHECK (instr("agreed_customer_on", char(0)) = 0), 
	CONSTRAINT objective_agreed_customer_by_text CHECK (instr("agreed_customer_by", char(0)) = 0), 
	CONSTRAINT objective_kind_text CHECK (instr("kind", char(0)) = 0), 
	CONSTRAINT objective_client_goal_text CHECK (instr("client_goal", char(0)) = 0), 
	CONSTRAINT objective_opportunities_text CHECK (instr("opportunities", char(0)) = 0), 
	CONSTRAINT objective_views_asked_text CHECK (instr("views_asked", char(0)) = 0), 
	CONSTRAINT objective_ended_on_text CHECK (instr("ended_on", char(0)) = 0), 
	CONSTRAINT objective_ended_how_text CHECK (instr("ended_how", char(0)) = 0), 
	CONSTRAINT objective_ended_why_text CHECK (instr("ended_why", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE prospect (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER, 
	name TEXT, 
	amount INTEGER, 
	stage TEXT, 
	owner TEXT, 
	opened_on TEXT, 
	expected_on TEXT, 
	CONSTRAINT prospect_amount CHECK (amount IS NULL OR (amount BETWEEN -100000000000000000 AND 100000000000000000)), 
	CONSTRAINT prospect_opened_on CHECK (opened_on IS NULL OR (opened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND opened_on >= '0001' AND date(opened_on, '+0 days') IS opened_on)), 
	CONSTRAINT prospect_expected_on CHECK (expected_on IS NULL OR (expected_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND expected_on >= '0001' AND date(expected_on, '+0 days') IS expected_on)), 
	CONSTRAINT prospect_name_text CHECK (instr("name", char(0)) = 0), 
	CONSTRAINT prospect_stage_text CHECK (instr("stage", char(0)) = 0), 
	CONSTRAINT prospect_owner_text CHECK (instr("owner", char(0)) = 0), 
	CONSTRAINT prospect_opened_on_text CHECK (instr("opened_on", char(0)) = 0), 
	CONSTRAINT prospect_expected_on_text CHECK (instr("expected_on", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE scoring (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	scorecard_id INTEGER NOT NULL, 
	scored_on TEXT NOT NULL, 
	CONSTRAINT scoring_on CHECK (scored_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND scored_on >= '0001' AND date(scored_on, '+0 days') IS scored_on), 
	CONSTRAINT scoring_scored_on_text CHECK (instr("scored_on", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(scorecard_id) REFERENCES scorecard (id)
)
 STRICT;

CREATE TABLE strategic_mark (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	decided_on TEXT NOT NULL, 
	strategic INTEGER NOT NULL, 
	why_us TEXT, 
	why_them TEXT, 
	CONSTRAINT strategic_mark_on CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND decided_on >= '0001' AND date(decided_on, '+0 days') IS decided_on), 
	CONSTRAINT strategic_mark_flag CHECK (strategic IN (0, 1)), 
	CONSTRAINT strategic_mark_why_us CHECK (why_us IS NULL OR (length(why_us) <= 200 AND why_us NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT strategic_mark_why_them CHECK (why_them IS NULL OR (length(why_them) <= 200 AND why_them NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT strategic_mark_decided_on_text CHECK (instr("decided_on", char(0)) = 0), 
	CONSTRAINT strategic_mark_why_us_text CHECK (instr("why_us", char(0)) = 0), 
	CONSTRAINT strategic_mark_why_them_text CHECK (instr("why_them", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE strategy (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	says TEXT, 
	CONSTRAINT strategy_named CHECK (name GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(name) <= 200 AND name NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT strategy_says CHECK (says IS NULL OR (length(says) <= 500 AND says NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT strategy_name_text CHECK (instr("name", char(0)) = 0), 
	CONSTRAINT strategy_says_text CHECK (instr("says", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE team_member (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	role TEXT, 
	CONSTRAINT team_member_named CHECK (name GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(name) <= 200 AND name NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT team_member_name_text CHECK (instr("name", char(0)) = 0), 
	CONSTRAINT team_member_role_text CHECK (instr("role", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE waved (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	waved_on TEXT NOT NULL, 
	CONSTRAINT waved_key CHECK (key GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*'), 
	CONSTRAINT waved_on_a_day CHECK (waved_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND waved_on >= '0001' AND date(waved_on, '+0 days') IS waved_on), 
	CONSTRAINT waved_once UNIQUE (account_id, "key"), 
	CONSTRAINT waved_key_text CHECK (instr("key", char(0)) = 0), 
	CONSTRAINT waved_waved_on_text CHECK (instr("waved_on", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE year_decision (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	decision TEXT NOT NULL, 
	decided_on TEXT NOT NULL, 
	decided_with TEXT, 
	tier_before TEXT NOT NULL, 
	CONSTRAINT year_decision_year CHECK (year BETWEEN 1 AND 9999), 
	CONSTRAINT year_decision_choice CHECK (decision IN ('graduate', 'keep', 'drop', 'new-goal')), 
	CONSTRAINT year_decision_on CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND decided_on >= '0001' AND date(decided_on, '+0 days') IS decided_on), 
	CONSTRAINT year_decision_with CHECK (decided_with IS NULL OR (length(decided_with) <= 200 AND decided_with NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT year_decision_tier_before CHECK (tier_before IN ('none', 'target', 'key')), 
	CONSTRAINT year_decision_once UNIQUE (account_id, year), 
	CONSTRAINT year_decision_decision_text CHECK (instr("decision", char(0)) = 0), 
	CONSTRAINT year_decision_decided_on_text CHECK (instr("decided_on", char(0)) = 0), 
	CONSTRAINT year_decision_decided_with_text CHECK (instr("decided_with", char(0)) = 0), 
	CONSTRAINT year_decision_tier_before_text CHECK (instr("tier_before", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT;

CREATE TABLE call (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	outcome TEXT NOT NULL, 
	stated_at TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	size TEXT NOT NULL, 
	gain TEXT, 
	fallback TEXT, 
	questions TEXT, 
	attendees TEXT, 
	material TEXT, 
	towards TEXT, 
	at TEXT, 
	reply_by TEXT, 
	stated_afterwards INTEGER NOT NULL, 
	moves INTEGER NOT NULL, 
	attempts INTEGER NOT NULL, 
	withdrawn_at TEXT, 
	withdrawn_why TEXT, 
	held_on TEXT, 
	logged_at TEXT, 
	result TEXT, 
	amount INTEGER, 
	customer_act TEXT, 
	customer_act_by TEXT, 
	override TEXT, 
	fit TEXT, 
	promise TEXT, 
	promise_by TEXT, 
	promise_settled_on TEXT, 
	promise_moves INTEGER NOT NULL, 
	objective_id INTEGER, 
	CONSTRAINT call_outcome_stated CHECK (outcome GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*'), 
	CONSTRAINT call_outcome_one_line CHECK (length(outcome) <= 500 AND outcome NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT call_stated_at CHECK (stated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND substr(stated_at, 12) < '24' AND stated_at >= '0001' AND date(substr(stated_at, 1, 10), '+0 days') IS substr(stated_at, 1, 10)), 
	CONSTRAINT call_kind CHECK (kind IN ('introduction', 'information', 'trial', 'agreement', 'order', 'other')), 
	CONSTRAINT call_channel CHECK (channel IN ('call', 'meeting', 'email')), 
	CONSTRAINT call_size CHECK (size IN ('S', 'M', 'L')), 
	CONSTRAINT call_gain CHECK (gain IS NULL OR (length(gain) <= 500 AND gain NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT call_fallback CHECK (fallback IS NULL OR (length(fallback) <= 500 AND fallback NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT call_attendees CHECK (attendees IS NULL OR (length(attendees) <= 500 AND attendees NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT call_towards CHECK (towards IS NULL OR (length(towards) <= 500 AND towards NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT call_withdrawn_why CHECK (withdrawn_why IS NULL OR (length(withdrawn_why) <= 500 AND withdrawn_why NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT call_customer_act CHECK (customer_act IS NULL OR (length(customer_act) <= 500 AND customer_act NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT call_override CHECK (override IS NULL OR (length(override) <= 500 AND override NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT call_questions CHECK (questions IS NULL OR (length(questions) <= 1000000)), 
	CONSTRAINT call_material CHECK (material IS NULL OR (length(material) <= 1000000)), 
	CONSTRAINT call_at CHECK (at IS NULL OR ((at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]' AND substr(at, 12) < '24')) AND at >= '0001' AND date(substr(at, 1, 10), '+0 days') IS substr(at, 1, 10))), 
	CONSTRAINT call_reply_by CHECK (reply_by IS NULL OR (reply_by GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND reply_by >= '0001' AND date(reply_by, '+0 days') IS reply_by)), 
	CONSTRAINT call_held_on CHECK (held_on IS NULL OR (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND held_on >= '0001' AND date(held_on, '+0 days') IS held_on)), 
	CONSTRAINT call_customer_act_by CHECK (customer_act_by IS NULL OR (customer_act_by GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND customer_act_by >= '0001' AND date(customer_act_by, '+0 days') IS customer_act_by)), 
	CONSTRAINT call_promise_by CHECK (promise_by IS NULL OR (promise_by GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND promise_by >= '0001' AND date(promise_by, '+0 days') IS promise_by)), 
	CONSTRAINT call_promise_settled_on CHECK (promise_settled_on IS NULL OR (promise_settled_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND promise_settled_on >= '0001' AND date(promise_settled_on, '+0 days') IS promise_settled_on)), 
	CONSTRAINT call_afterwards CHECK (stated_afterwards IN (0, 1)), 
	CONSTRAINT call_counts CHECK (moves >= 0 AND attempts >= 0 AND promise_moves >= 0), 
	CONSTRAINT call_logged_whole CHECK ((logged_at IS NULL) = (result IS NULL) AND (logged_at IS NULL) = (held_on IS NULL)), 
	CONSTRAINT call_logged_at CHECK (logged_at IS NULL OR (logged_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND substr(logged_at, 12) < '24' AND logged_at >= '0001' AND date(substr(logged_at, 1, 10), '+0 days') IS substr(logged_at, 1, 10))), 
	CONSTRAINT call_ends_once CHECK (logged_at IS NULL OR withdrawn_at IS NULL), 
	CONSTRAINT call_withdrawn_at CHECK (withdrawn_at IS NULL OR (withdrawn_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND substr(withdrawn_at, 12) < '24' AND withdrawn_at >= '0001' AND date(substr(withdrawn_at, 1, 10), '+0 days') IS substr(withdrawn_at, 1, 10))), 
	CONSTRAINT call_withdrawn_whole CHECK ((withdrawn_at IS NULL) = (withdrawn_why IS NULL)), 
	CONSTRAINT call_withdrawn_with_why CHECK (withdrawn_why IS NULL OR (withdrawn_why GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*')), 
	CONSTRAINT call_result CHECK (result IS NULL OR (result IN ('order', 'advance', 'continuation', 'no-sale'))), 
	CONSTRAINT call_advance_has_act_and_date CHECK (result IS NOT 'advance' OR coalesce(override GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*', 0) OR (coalesce(customer_act GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*', 0) AND customer_act_by IS NOT NULL)), 
	CONSTRAINT call_amount_of_order CHECK (amount IS NULL OR (result IS 'order' AND amount BETWEEN 0 AND 100000000000000000)), 
	CONSTRAINT call_fit_of_advance CHECK (fit IS NULL OR (result IS 'advance' AND fit IN ('as-stated', 'smaller', 'larger'))), 
	CONSTRAINT call_promise_whole CHECK (promise IS NULL OR (promise IN ('open', 'kept', 'not-kept') AND result IS NOT NULL AND promise_by IS NOT NULL AND coalesce(customer_act GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*', 0))), 
	CONSTRAINT call_promise_settled CHECK ((promise_settled_on IS NOT NULL) = (promise IS NOT NULL AND promise IS NOT 'open')), 
	CONSTRAINT call_outcome_text CHECK (instr("outcome", char(0)) = 0), 
	CONSTRAINT call_stated_at_text CHECK (instr("stated_at", char(0)) = 0), 
	CONSTRAINT call_kind_text CHECK (instr("kind", char(0)) = 0), 
	CONSTRAINT call_channel_text CHECK (instr("channel", char(0)) = 0), 
	CONSTRAINT call_size_text CHECK (instr("size", char(0)) = 0), 
	CONSTRAINT call_gain_text CHECK (instr("gain", char(0)) = 0), 
	CONSTRAINT call_fallback_text CHECK (instr("fallback", char(0)) = 0), 
	CONSTRAINT call_questions_text CHECK (instr("questions", char(0)) = 0), 
	CONSTRAINT call_attendees_text CHECK (instr("attendees", char(0)) = 0), 
	CONSTRAINT call_material_text CHECK (instr("material", char(0)) = 0), 
	CONSTRAINT call_towards_text CHECK (instr("towards", char(0)) = 0), 
	CONSTRAINT call_at_text CHECK (instr("at", char(0)) = 0), 
	CONSTRAINT call_reply_by_text CHECK (instr("reply_by", char(0)) = 0), 
	CONSTRAINT call_withdrawn_at_text CHECK (instr("withdrawn_at", char(0)) = 0), 
	CONSTRAINT call_withdrawn_why_text CHECK (instr("withdrawn_why", char(0)) = 0), 
	CONSTRAINT call_held_on_text CHECK (instr("held_on", char(0)) = 0), 
	CONSTRAINT call_logged_at_text CHECK (instr("logged_at", char(0)) = 0), 
	CONSTRAINT call_result_text CHECK (instr("result", char(0)) = 0), 
	CONSTRAINT call_customer_act_text CHECK (instr("customer_act", char(0)) = 0), 
	CONSTRAINT call_customer_act_by_text CHECK (instr("customer_act_by", char(0)) = 0), 
	CONSTRAINT call_override_text CHECK (instr("override", char(0)) = 0), 
	CONSTRAINT call_fit_text CHECK (instr("fit", char(0)) = 0), 
	CONSTRAINT call_promise_text CHECK (instr("promise", char(0)) = 0), 
	CONSTRAINT call_promise_by_text CHECK (instr("promise_by", char(0)) = 0), 
	CONSTRAINT call_promise_settled_on_text CHECK (instr("promise_settled_on", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(objective_id) REFERENCES objective (id)
)
 STRICT;

CREATE TABLE factor (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	light TEXT NOT NULL, 
	text TEXT NOT NULL, 
	since TEXT NOT NULL, 
	stops TEXT, 
	objective_id INTEGER, 
	tips TEXT, 
	"by" TEXT, 
	until TEXT, 
	reviewed_on TEXT, 
	snoozed_until TEXT, 
	gone_on TEXT, 
	source TEXT, 
	CONSTRAINT factor_light CHECK (light IN ('green', 'amber', 'red')), 
	CONSTRAINT factor_says_something CHECK (text GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(text) <= 200 AND text NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT factor_since CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND since >= '0001' AND date(since, '+0 days') IS since), 
	CONSTRAINT factor_stops CHECK (stops IS NULL OR (length(stops) <= 500 AND stops NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT factor_tips CHECK (tips IS NULL OR (length(tips) <= 500 AND tips NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT factor_until CHECK (until IS NULL OR (length(until) <= 500 AND until NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT factor_by CHECK ("by" IS NULL OR ("by" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "by" >= '0001' AND date("by", '+0 days') IS "by")), 
	CONSTRAINT factor_reviewed_on CHECK ("reviewed_on" IS NULL OR ("reviewed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "reviewed_on" >= '0001' AND date("reviewed_on", '+0 days') IS "reviewed_on")), 
	CONSTRAINT factor_snoozed_until CHECK ("snoozed_until" IS NULL OR ("snoozed_until" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "snoozed_until" >= '0001' AND date("snoozed_until", '+0 days') IS "snoozed_until")), 
	CONSTRAINT factor_gone_on CHECK ("gone_on" IS NULL OR ("gone_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "gone_on" >= '0001' AND date("gone_on", '+0 days') IS "gone_on")), 
	CONSTRAINT factor_red_stops_something CHECK (light <> 'red' OR objective_id IS NOT NULL OR coalesce(stops GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*', 0)), 
	CONSTRAINT factor_amber_is_tipped CHECK (light <> 'amber' OR coalesce(tips GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*', 0)), 
	CONSTRAINT factor_light_text CHECK (instr("light", char(0)) = 0), 
	CONSTRAINT factor_text_text CHECK (instr("text", char(0)) = 0), 
	CONSTRAINT factor_since_text CHECK (instr("since", char(0)) = 0), 
	CONSTRAINT factor_stops_text CHECK (instr("stops", char(0)) = 0), 
	CONSTRAINT factor_tips_text CHECK (instr("tips", char(0)) = 0), 
	CONSTRAINT factor_by_text CHECK (instr("by", char(0)) = 0), 
	CONSTRAINT factor_until_text CHECK (instr("until", char(0)) = 0), 
	CONSTRAINT factor_reviewed_on_text CHECK (instr("reviewed_on", char(0)) = 0), 
	CONSTRAINT factor_snoozed_until_text CHECK (instr("snoozed_until", char(0)) = 0), 
	CONSTRAINT factor_gone_on_text CHECK (instr("gone_on", char(0)) = 0), 
	CONSTRAINT factor_source_text CHECK (instr("source", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(objective_id) REFERENCES objective (id)
)
 STRICT;

CREATE TABLE goal_change (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	goal_id INTEGER NOT NULL, 
	"before" INTEGER NOT NULL, 
	"after" INTEGER NOT NULL, 
	changed_on TEXT NOT NULL, 
	why TEXT NOT NULL, 
	CONSTRAINT goal_change_amounts CHECK (before BETWEEN 1 AND 100000000000000000 AND after BETWEEN 1 AND 100000000000000000), 
	CONSTRAINT goal_change_on CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND changed_on >= '0001' AND date(changed_on, '+0 days') IS changed_on), 
	CONSTRAINT goal_change_why CHECK (why GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(why) <= 500 AND why NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT goal_change_changed_on_text CHECK (instr("changed_on", char(0)) = 0), 
	CONSTRAINT goal_change_why_text CHECK (instr("why", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(goal_id) REFERENCES goal (id)
)
 STRICT;

CREATE TABLE measurement (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	objective_id INTEGER NOT NULL, 
	value INTEGER NOT NULL, 
	measured_on TEXT NOT NULL, 
	CONSTRAINT measurement_value CHECK (value BETWEEN -100000000000000000 AND 100000000000000000), 
	CONSTRAINT measurement_on CHECK (measured_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND measured_on >= '0001' AND date(measured_on, '+0 days') IS measured_on), 
	CONSTRAINT measurement_measured_on_text CHECK (instr("measured_on", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(objective_id) REFERENCES objective (id)
)
 STRICT;

CREATE TABLE phase (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	objective_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	due TEXT, 
	reached_on TEXT, 
	CONSTRAINT phase_says_something CHECK (text GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(text) <= 200 AND text NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT phase_due CHECK (due IS NULL OR (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND due >= '0001' AND date(due, '+0 days') IS due)), 
	CONSTRAINT phase_reached_on CHECK (reached_on IS NULL OR (reached_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND reached_on >= '0001' AND date(reached_on, '+0 days') IS reached_on)), 
	CONSTRAINT phase_text_text CHECK (instr("text", char(0)) = 0), 
	CONSTRAINT phase_due_text CHECK (instr("due", char(0)) = 0), 
	CONSTRAINT phase_reached_on_text CHECK (instr("reached_on", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(objective_id) REFERENCES objective (id)
)
 STRICT;

CREATE TABLE score (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	scoring_id INTEGER NOT NULL, 
	attribute_id INTEGER NOT NULL, 
	value INTEGER NOT NULL, 
	CONSTRAINT score_value CHECK (value BETWEEN 1 AND 5), 
	CONSTRAINT score_once UNIQUE (scoring_id, attribute_id), 
	FOREIGN KEY(scoring_id) REFERENCES scoring (id), 
	FOREIGN KEY(attribute_id) REFERENCES attribute (id)
)
 STRICT;

CREATE TABLE stage_goal (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	objective_id INTEGER NOT NULL, 
	value INTEGER NOT NULL, 
	due TEXT NOT NULL, 
	CONSTRAINT stage_goal_value CHECK (value BETWEEN -100000000000000000 AND 100000000000000000), 
	CONSTRAINT stage_goal_due CHECK (due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND due >= '0001' AND date(due, '+0 days') IS due), 
	CONSTRAINT stage_goal_once UNIQUE (objective_id, due), 
	CONSTRAINT stage_goal_due_text CHECK (instr("due", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(objective_id) REFERENCES objective (id)
)
 STRICT;

CREATE TABLE strategy_objective (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	strategy_id INTEGER NOT NULL, 
	objective_id INTEGER NOT NULL, 
	CONSTRAINT strategy_objective_once UNIQUE (strategy_id, objective_id), 
	FOREIGN KEY(strategy_id) REFERENCES strategy (id), 
	FOREIGN KEY(objective_id) REFERENCES objective (id)
)
 STRICT;

CREATE TABLE strategy_told (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	strategy_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	told_on TEXT NOT NULL, 
	committed_on TEXT, 
	CONSTRAINT strategy_told_named CHECK (name GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(name) <= 200 AND name NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT strategy_told_on CHECK (told_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND told_on >= '0001' AND date(told_on, '+0 days') IS told_on), 
	CONSTRAINT strategy_committed_on CHECK (committed_on IS NULL OR (committed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND committed_on >= '0001' AND date(committed_on, '+0 days') IS committed_on)), 
	CONSTRAINT strategy_told_name_text CHECK (instr("name", char(0)) = 0), 
	CONSTRAINT strategy_told_told_on_text CHECK (instr("told_on", char(0)) = 0), 
	CONSTRAINT strategy_told_committed_on_text CHECK (instr("committed_on", char(0)) = 0), 
	FOREIGN KEY(strategy_id) REFERENCES strategy (id)
)
 STRICT;

CREATE TABLE action (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	what TEXT NOT NULL, 
	who TEXT, 
	"on" TEXT, 
	month TEXT, 
	urgent INTEGER NOT NULL, 
	important INTEGER NOT NULL, 
	kind TEXT, 
	done_on TEXT, 
	dropped_on TEXT, 
	dropped_why TEXT, 
	call_id INTEGER, 
	strategy_id INTEGER, 
	objective_id INTEGER, 
	factor_id INTEGER, 
	CONSTRAINT action_says_what CHECK (what GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(what) <= 500 AND what NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT action_says_who CHECK (who IS NULL OR (who GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(who) <= 200 AND who NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT action_on CHECK ("on" IS NULL OR ("on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "on" >= '0001' AND date("on", '+0 days') IS "on")), 
	CONSTRAINT action_done_on CHECK ("done_on" IS NULL OR ("done_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "done_on" >= '0001' AND date("done_on", '+0 days') IS "done_on")), 
	CONSTRAINT action_dropped_on CHECK ("dropped_on" IS NULL OR ("dropped_on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "dropped_on" >= '0001' AND date("dropped_on", '+0 days') IS "dropped_on")), 
	CONSTRAINT action_month CHECK (month IS NULL OR ("on" IS NULL AND month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND month >= '0001' AND date(month, '+0 days') IS month AND substr(month, 9) = '01')), 
	CONSTRAINT action_kind CHECK (kind IS NULL OR (kind IN ('people', 'colleagues', 'facts'))), 
	CONSTRAINT action_dropped_why CHECK (dropped_why IS NULL OR (length(dropped_why) <= 500 AND dropped_why NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT action_ends_once CHECK (done_on IS NULL OR dropped_on IS NULL), 
	CONSTRAINT action_flags CHECK (urgent IN (0, 1) AND important IN (0, 1)), 
	CONSTRAINT action_what_text CHECK (instr("what", char(0)) = 0), 
	CONSTRAINT action_who_text CHECK (instr("who", char(0)) = 0), 
	CONSTRAINT action_on_text CHECK (instr("on", char(0)) = 0), 
	CONSTRAINT action_month_text CHECK (instr("month", char(0)) = 0), 
	CONSTRAINT action_kind_text CHECK (instr("kind", char(0)) = 0), 
	CONSTRAINT action_done_on_text CHECK (instr("done_on", char(0)) = 0), 
	CONSTRAINT action_dropped_on_text CHECK (instr("dropped_on", char(0)) = 0), 
	CONSTRAINT action_dropped_why_text CHECK (instr("dropped_why", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(call_id) REFERENCES call (id), 
	FOREIGN KEY(strategy_id) REFERENCES strategy (id), 
	FOREIGN KEY(objective_id) REFERENCES objective (id), 
	FOREIGN KEY(factor_id) REFERENCES factor (id)
)
 STRICT;

CREATE TABLE call_attempt (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	call_id INTEGER NOT NULL, 
	tried_at TEXT NOT NULL, 
	how TEXT, 
	CONSTRAINT call_attempt_at CHECK (tried_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND substr(tried_at, 12) < '24' AND tried_at >= '0001' AND date(substr(tried_at, 1, 10), '+0 days') IS substr(tried_at, 1, 10)), 
	CONSTRAINT call_attempt_how CHECK (how IS NULL OR (length(how) <= 500 AND how NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT call_attempt_tried_at_text CHECK (instr("tried_at", char(0)) = 0), 
	CONSTRAINT call_attempt_how_text CHECK (instr("how", char(0)) = 0), 
	FOREIGN KEY(call_id) REFERENCES call (id)
)
 STRICT;

CREATE TABLE call_contact (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	call_id INTEGER NOT NULL, 
	contact_id INTEGER NOT NULL, 
	CONSTRAINT call_contact_once UNIQUE (call_id, contact_id), 
	FOREIGN KEY(call_id) REFERENCES call (id), 
	FOREIGN KEY(contact_id) REFERENCES contact (id)
)
 STRICT;

CREATE TABLE call_move (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	call_id INTEGER NOT NULL, 
	moved_at TEXT NOT NULL, 
	from_at TEXT, 
	to_at TEXT NOT NULL, 
	CONSTRAINT call_move_at CHECK (moved_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND substr(moved_at, 12) < '24' AND moved_at >= '0001' AND date(substr(moved_at, 1, 10), '+0 days') IS substr(moved_at, 1, 10)), 
	CONSTRAINT call_move_from CHECK (from_at IS NULL OR ((from_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR (from_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]' AND substr(from_at, 12) < '24')) AND from_at >= '0001' AND date(substr(from_at, 1, 10), '+0 days') IS substr(from_at, 1, 10))), 
	CONSTRAINT call_move_to CHECK ((to_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR (to_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]' AND substr(to_at, 12) < '24')) AND to_at >= '0001' AND date(substr(to_at, 1, 10), '+0 days') IS substr(to_at, 1, 10)), 
	CONSTRAINT call_move_moved_at_text CHECK (instr("moved_at", char(0)) = 0), 
	CONSTRAINT call_move_from_at_text CHECK (instr("from_at", char(0)) = 0), 
	CONSTRAINT call_move_to_at_text CHECK (instr("to_at", char(0)) = 0), 
	FOREIGN KEY(call_id) REFERENCES call (id)
)
 STRICT;

CREATE TABLE call_wording (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	call_id INTEGER NOT NULL, 
	outcome TEXT NOT NULL, 
	stated_at TEXT NOT NULL, 
	CONSTRAINT call_wording_stated CHECK (outcome GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(outcome) <= 500 AND outcome NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*'), 
	CONSTRAINT call_wording_at CHECK (stated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z' AND substr(stated_at, 12) < '24' AND stated_at >= '0001' AND date(substr(stated_at, 1, 10), '+0 days') IS substr(stated_at, 1, 10)), 
	CONSTRAINT call_wording_outcome_text CHECK (instr("outcome", char(0)) = 0), 
	CONSTRAINT call_wording_stated_at_text CHECK (instr("stated_at", char(0)) = 0), 
	FOREIGN KEY(call_id) REFERENCES call (id)
)
 STRICT;

CREATE TABLE factor_event (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	factor_id INTEGER NOT NULL, 
	"on" TEXT NOT NULL, 
	happened TEXT NOT NULL, 
	"before" TEXT, 
	"after" TEXT, 
	line TEXT, 
	why TEXT, 
	call_id INTEGER, 
	sweep_id INTEGER, 
	CONSTRAINT factor_event_on CHECK ("on" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "on" >= '0001' AND date("on", '+0 days') IS "on"), 
	CONSTRAINT factor_event_happened CHECK (happened IN ('added', 'turned', 'kept', 'snoozed', 'gone')), 
	CONSTRAINT factor_event_before CHECK (before IS NULL OR (before IN ('green', 'amber', 'red'))), 
	CONSTRAINT factor_event_after CHECK (after IS NULL OR (after IN ('green', 'amber', 'red'))), 
	CONSTRAINT factor_event_line CHECK (line IS NULL OR (length(line) <= 500 AND line NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT factor_event_why CHECK (why IS NULL OR (length(why) <= 500 AND why NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT factor_event_on_text CHECK (instr("on", char(0)) = 0), 
	CONSTRAINT factor_event_happened_text CHECK (instr("happened", char(0)) = 0), 
	CONSTRAINT factor_event_before_text CHECK (instr("before", char(0)) = 0), 
	CONSTRAINT factor_event_after_text CHECK (instr("after", char(0)) = 0), 
	CONSTRAINT factor_event_line_text CHECK (instr("line", char(0)) = 0), 
	CONSTRAINT factor_event_why_text CHECK (instr("why", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(factor_id) REFERENCES factor (id), 
	FOREIGN KEY(call_id) REFERENCES call (id), 
	FOREIGN KEY(sweep_id) REFERENCES sweep (id)
)
 STRICT;

CREATE TABLE note (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	date TEXT NOT NULL, 
	text TEXT NOT NULL, 
	contact_id INTEGER, 
	call_id INTEGER, 
	CONSTRAINT note_says_something CHECK (text GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(text) <= 1000000), 
	CONSTRAINT note_date CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date >= '0001' AND date(date, '+0 days') IS date), 
	CONSTRAINT note_date_text CHECK (instr("date", char(0)) = 0), 
	CONSTRAINT note_text_text CHECK (instr("text", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(contact_id) REFERENCES contact (id), 
	FOREIGN KEY(call_id) REFERENCES call (id)
)
 STRICT;

CREATE TABLE quote (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	date TEXT NOT NULL, 
	text TEXT NOT NULL, 
	speaker TEXT, 
	contact_id INTEGER, 
	call_id INTEGER, 
	objective_id INTEGER, 
	side TEXT, 
	CONSTRAINT quote_says_something CHECK (text GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(text) <= 1000000), 
	CONSTRAINT quote_speaker CHECK (speaker IS NULL OR (speaker GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*' AND length(speaker) <= 200 AND speaker NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT quote_date CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date >= '0001' AND date(date, '+0 days') IS date), 
	CONSTRAINT quote_side CHECK (side IS NULL OR (side IN ('for', 'against'))), 
	CONSTRAINT quote_of_a_side CHECK ((objective_id IS NULL) = (side IS NULL)), 
	CONSTRAINT quote_date_text CHECK (instr("date", char(0)) = 0), 
	CONSTRAINT quote_text_text CHECK (instr("text", char(0)) = 0), 
	CONSTRAINT quote_speaker_text CHECK (instr("speaker", char(0)) = 0), 
	CONSTRAINT quote_side_text CHECK (instr("side", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(contact_id) REFERENCES contact (id), 
	FOREIGN KEY(call_id) REFERENCES call (id), 
	FOREIGN KEY(objective_id) REFERENCES objective (id)
)
 STRICT;

CREATE TABLE revenue (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	date TEXT NOT NULL, 
	amount INTEGER NOT NULL, 
	what TEXT, 
	source TEXT NOT NULL, 
	call_id INTEGER, 
	CONSTRAINT revenue_date CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date >= '0001' AND date(date, '+0 days') IS date), 
	CONSTRAINT revenue_amount CHECK (amount BETWEEN -100000000000000000 AND 100000000000000000), 
	CONSTRAINT revenue_source CHECK (source IN ('typed', 'call', 'import')), 
	CONSTRAINT revenue_date_text CHECK (instr("date", char(0)) = 0), 
	CONSTRAINT revenue_what_text CHECK (instr("what", char(0)) = 0), 
	CONSTRAINT revenue_source_text CHECK (instr("source", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(call_id) REFERENCES call (id)
)
 STRICT;

CREATE TABLE carry (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	action_id INTEGER NOT NULL, 
	carried_on TEXT NOT NULL, 
	from_on TEXT, 
	to_on TEXT, 
	why TEXT, 
	CONSTRAINT carry_on CHECK (carried_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND carried_on >= '0001' AND date(carried_on, '+0 days') IS carried_on), 
	CONSTRAINT carry_from_on CHECK (from_on IS NULL OR (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND from_on >= '0001' AND date(from_on, '+0 days') IS from_on)), 
	CONSTRAINT carry_to_on CHECK (to_on IS NULL OR (to_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND to_on >= '0001' AND date(to_on, '+0 days') IS to_on)), 
	CONSTRAINT carry_why CHECK (why IS NULL OR (length(why) <= 500 AND why NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT carry_carried_on_text CHECK (instr("carried_on", char(0)) = 0), 
	CONSTRAINT carry_from_on_text CHECK (instr("from_on", char(0)) = 0), 
	CONSTRAINT carry_to_on_text CHECK (instr("to_on", char(0)) = 0), 
	CONSTRAINT carry_why_text CHECK (instr("why", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(action_id) REFERENCES action (id)
)
 STRICT;

CREATE TABLE growth_question (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	version INTEGER DEFAULT '1' NOT NULL, 
	account_id INTEGER NOT NULL, 
	ask TEXT NOT NULL, 
	who TEXT, 
	what TEXT, 
	"by" TEXT, 
	action_id INTEGER, 
	settled_on TEXT, 
	CONSTRAINT growth_question_ask CHECK (ask IN ('know', 'talk', 'find-out')), 
	CONSTRAINT growth_question_says_something CHECK (coalesce(who GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*', 0) OR coalesce(what GLOB '*'||'[^'||char(1,45,32,127,45,160,173,45,173,847,45,847,1536,45,1541,1564,45,1564,1757,45,1757,1807,45,1807,2192,45,2193,2274,45,2274,4447,45,4448,5760,45,5760,6068,45,6069,6155,45,6159,8192,45,8207,8232,45,8239,8287,45,8303,10240,45,10240,12288,45,12288,12644,45,12644,65024,45,65039,65279,45,65279,65440,45,65440,65529,45,65531,69821,45,69821,69837,45,69837,78896,45,78911,78913,45,78914,94180,45,94180,113824,45,113827,119129,45,119129,119155,45,119162,917505,45,917505,917536,45,917631,917760,45,917999)||']'||'*', 0)), 
	CONSTRAINT growth_question_who CHECK (who IS NULL OR (length(who) <= 500 AND who NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT growth_question_what CHECK (what IS NULL OR (length(what) <= 500 AND what NOT GLOB '*['||char(10,13,11,12,28,29,30,133,8232,8233)||']*')), 
	CONSTRAINT growth_question_by CHECK ("by" IS NULL OR ("by" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND "by" >= '0001' AND date("by", '+0 days') IS "by")), 
	CONSTRAINT growth_question_settled_on CHECK (settled_on IS NULL OR (settled_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND settled_on >= '0001' AND date(settled_on, '+0 days') IS settled_on)), 
	CONSTRAINT growth_question_ask_text CHECK (instr("ask", char(0)) = 0), 
	CONSTRAINT growth_question_who_text CHECK (instr("who", char(0)) = 0), 
	CONSTRAINT growth_question_what_text CHECK (instr("what", char(0)) = 0), 
	CONSTRAINT growth_question_by_text CHECK (instr("by", char(0)) = 0), 
	CONSTRAINT growth_question_settled_on_text CHECK (instr("settled_on", char(0)) = 0), 
	FOREIGN KEY(account_id) REFERENCES account (id), 
	FOREIGN KEY(action_id) REFERENCES action (id)
)
 STRICT;

CREATE INDEX imported_row ON imported (entity, row_id);

CREATE UNIQUE INDEX scorecard_one_draft ON scorecard ((in_force_on IS NULL)) WHERE in_force_on IS NULL;

CREATE INDEX step_turn ON step (turn);

CREATE INDEX step_undone ON step (id) WHERE state = 'undone';

CREATE UNIQUE INDEX sweep_under_way ON sweep ((finished_on IS NULL)) WHERE finished_on IS NULL;

CREATE INDEX attribute_of_scorecard ON attribute (scorecard_id, place);

CREATE INDEX contact_of_account ON contact (account_id);

CREATE INDEX entry_of_step ON entry (step_id);

CREATE INDEX goal_of_year ON goal (year);

CREATE INDEX history_by_date ON history (date);

CREATE INDEX history_of_account ON history (account_id, date);

CREATE INDEX objective_of_account ON objective (account_id, level);

CREATE UNIQUE INDEX objective_one_current ON objective (account_id, level) WHERE level IN ('vision', 'strategic') AND ended_on IS NULL;

CREATE INDEX prospect_of_account ON prospect (account_id);

CREATE INDEX scoring_of_account ON scoring (account_id, scored_on);

CREATE INDEX scoring_of_scorecard ON scoring (scorecard_id);

CREATE INDEX strategic_mark_of_account ON strategic_mark (account_id, decided_on);

CREATE INDEX strategy_of_account ON strategy (account_id);

CREATE INDEX team_member_of_account ON team_member (account_id);

CREATE INDEX call_broken ON call (promise_settled_on) WHERE promise = 'not-kept';

CREATE INDEX call_held ON call (held_on, logged_at);

CREATE INDEX call_of_account ON call (account_id, held_on, logged_at);

CREATE INDEX call_of_objective ON call (objective_id);

CREATE INDEX call_open ON call (at) WHERE logged_at IS NULL AND withdrawn_at IS NULL;

CREATE INDEX call_promised ON call (promise_by) WHERE promise = 'open';

CREATE INDEX factor_of_account ON factor (account_id);

CREATE INDEX factor_of_objective ON factor (objective_id);

CREATE INDEX factor_standing ON factor (light, account_id) WHERE gone_on IS NULL;

CREATE INDEX goal_change_of_account ON goal_change (account_id);

CREATE INDEX goal_change_of_goal ON goal_change (goal_id);

CREATE INDEX measurement_of_account ON measurement (account_id);

CREATE INDEX measurement_of_objective ON measurement (objective_id, measured_on);

CREATE INDEX phase_of_account ON phase (account_id);

CREATE INDEX phase_of_objective ON phase (objective_id);

CREATE INDEX score_of_attribute ON score (attribute_id);

CREATE INDEX stage_goal_of_account ON stage_goal (account_id);

CREATE INDEX strategy_objective_of_objective ON strategy_objective (objective_id);

CREATE INDEX strategy_told_of_strategy ON strategy_told (strategy_id);

CREATE INDEX action_of_account ON action (account_id);

CREATE INDEX action_of_call ON action (call_id);

CREATE INDEX action_of_factor ON action (factor_id);

CREATE INDEX action_of_objective ON action (objective_id);

CREATE INDEX action_of_strategy ON action (strategy_id);

CREATE INDEX action_open ON action ("on") WHERE done_on IS NULL AND dropped_on IS NULL;

CREATE INDEX action_outlined ON action (month) WHERE done_on IS NULL AND dropped_on IS NULL;

CREATE INDEX call_attempt_of_call ON call_attempt (call_id);

CREATE INDEX call_contact_of_contact ON call_contact (contact_id);

CREATE INDEX call_move_of_call ON call_move (call_id);

CREATE INDEX call_wording_of_call ON call_wording (call_id);

CREATE INDEX factor_event_of_account ON factor_event (account_id);

CREATE INDEX factor_event_of_call ON factor_event (call_id);

CREATE INDEX factor_event_of_factor ON factor_event (factor_id, "on");

CREATE INDEX factor_event_of_sweep ON factor_event (sweep_id);

CREATE INDEX note_of_account ON note (account_id);

CREATE INDEX note_of_call ON note (call_id);

CREATE INDEX note_of_contact ON note (contact_id);

CREATE INDEX quote_of_account ON quote (account_id);

CREATE INDEX quote_of_call ON quote (call_id);

CREATE INDEX quote_of_contact ON quote (contact_id);

CREATE INDEX quote_of_objective ON quote (objective_id);

CREATE INDEX revenue_of_account ON revenue (account_id, date);

CREATE INDEX revenue_of_call ON revenue (call_id);

CREATE INDEX carry_of_account ON carry (account_id);

CREATE INDEX carry_of_action ON carry (action_id);

CREATE INDEX growth_question_of_account ON growth_question (account_id);

CREATE INDEX growth_question_of_action ON growth_question (action_id);

