"use strict";
// https://registry.terraform.io/providers/grafana/grafana/4.40.0/docs/resources/rule_group
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.RuleGroup = exports.RuleGroupRuleList = exports.RuleGroupRuleOutputReference = exports.RuleGroupRuleRecordOutputReference = exports.RuleGroupRuleNotificationSettingsOutputReference = exports.RuleGroupRuleDataList = exports.RuleGroupRuleDataOutputReference = exports.RuleGroupRuleDataRelativeTimeRangeOutputReference = void 0;
exports.ruleGroupRuleDataRelativeTimeRangeToTerraform = ruleGroupRuleDataRelativeTimeRangeToTerraform;
exports.ruleGroupRuleDataRelativeTimeRangeToHclTerraform = ruleGroupRuleDataRelativeTimeRangeToHclTerraform;
exports.ruleGroupRuleDataToTerraform = ruleGroupRuleDataToTerraform;
exports.ruleGroupRuleDataToHclTerraform = ruleGroupRuleDataToHclTerraform;
exports.ruleGroupRuleNotificationSettingsToTerraform = ruleGroupRuleNotificationSettingsToTerraform;
exports.ruleGroupRuleNotificationSettingsToHclTerraform = ruleGroupRuleNotificationSettingsToHclTerraform;
exports.ruleGroupRuleRecordToTerraform = ruleGroupRuleRecordToTerraform;
exports.ruleGroupRuleRecordToHclTerraform = ruleGroupRuleRecordToHclTerraform;
exports.ruleGroupRuleToTerraform = ruleGroupRuleToTerraform;
exports.ruleGroupRuleToHclTerraform = ruleGroupRuleToHclTerraform;
const cdktf = require("cdktf");
function ruleGroupRuleDataRelativeTimeRangeToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        from: cdktf.numberToTerraform(struct.from),
        to: cdktf.numberToTerraform(struct.to),
    };
}
function ruleGroupRuleDataRelativeTimeRangeToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        from: {
            value: cdktf.numberToHclTerraform(struct.from),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        to: {
            value: cdktf.numberToHclTerraform(struct.to),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class RuleGroupRuleDataRelativeTimeRangeOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._from !== undefined) {
            hasAnyValues = true;
            internalValueResult.from = this._from;
        }
        if (this._to !== undefined) {
            hasAnyValues = true;
            internalValueResult.to = this._to;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._from = undefined;
            this._to = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._from = value.from;
            this._to = value.to;
        }
    }
    get from() {
        return this.getNumberAttribute('from');
    }
    set from(value) {
        this._from = value;
    }
    // Temporarily expose input value. Use with caution.
    get fromInput() {
        return this._from;
    }
    get to() {
        return this.getNumberAttribute('to');
    }
    set to(value) {
        this._to = value;
    }
    // Temporarily expose input value. Use with caution.
    get toInput() {
        return this._to;
    }
}
exports.RuleGroupRuleDataRelativeTimeRangeOutputReference = RuleGroupRuleDataRelativeTimeRangeOutputReference;
function ruleGroupRuleDataToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        datasource_uid: cdktf.stringToTerraform(struct.datasourceUid),
        model: cdktf.stringToTerraform(struct.model),
        query_type: cdktf.stringToTerraform(struct.queryType),
        ref_id: cdktf.stringToTerraform(struct.refId),
        relative_time_range: ruleGroupRuleDataRelativeTimeRangeToTerraform(struct.relativeTimeRange),
    };
}
function ruleGroupRuleDataToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        datasource_uid: {
            value: cdktf.stringToHclTerraform(struct.datasourceUid),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        model: {
            value: cdktf.stringToHclTerraform(struct.model),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        query_type: {
            value: cdktf.stringToHclTerraform(struct.queryType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        ref_id: {
            value: cdktf.stringToHclTerraform(struct.refId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        relative_time_range: {
            value: ruleGroupRuleDataRelativeTimeRangeToHclTerraform(struct.relativeTimeRange),
            isBlock: true,
            type: "list",
            storageClassType: "RuleGroupRuleDataRelativeTimeRangeList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class RuleGroupRuleDataOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        // relative_time_range - computed: false, optional: false, required: true
        this._relativeTimeRange = new RuleGroupRuleDataRelativeTimeRangeOutputReference(this, "relative_time_range");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._datasourceUid !== undefined) {
            hasAnyValues = true;
            internalValueResult.datasourceUid = this._datasourceUid;
        }
        if (this._model !== undefined) {
            hasAnyValues = true;
            internalValueResult.model = this._model;
        }
        if (this._queryType !== undefined) {
            hasAnyValues = true;
            internalValueResult.queryType = this._queryType;
        }
        if (this._refId !== undefined) {
            hasAnyValues = true;
            internalValueResult.refId = this._refId;
        }
        if (this._relativeTimeRange?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.relativeTimeRange = this._relativeTimeRange?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._datasourceUid = undefined;
            this._model = undefined;
            this._queryType = undefined;
            this._refId = undefined;
            this._relativeTimeRange.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._datasourceUid = value.datasourceUid;
            this._model = value.model;
            this._queryType = value.queryType;
            this._refId = value.refId;
            this._relativeTimeRange.internalValue = value.relativeTimeRange;
        }
    }
    get datasourceUid() {
        return this.getStringAttribute('datasource_uid');
    }
    set datasourceUid(value) {
        this._datasourceUid = value;
    }
    // Temporarily expose input value. Use with caution.
    get datasourceUidInput() {
        return this._datasourceUid;
    }
    get model() {
        return this.getStringAttribute('model');
    }
    set model(value) {
        this._model = value;
    }
    // Temporarily expose input value. Use with caution.
    get modelInput() {
        return this._model;
    }
    get queryType() {
        return this.getStringAttribute('query_type');
    }
    set queryType(value) {
        this._queryType = value;
    }
    resetQueryType() {
        this._queryType = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get queryTypeInput() {
        return this._queryType;
    }
    get refId() {
        return this.getStringAttribute('ref_id');
    }
    set refId(value) {
        this._refId = value;
    }
    // Temporarily expose input value. Use with caution.
    get refIdInput() {
        return this._refId;
    }
    get relativeTimeRange() {
        return this._relativeTimeRange;
    }
    putRelativeTimeRange(value) {
        this._relativeTimeRange.internalValue = value;
    }
    // Temporarily expose input value. Use with caution.
    get relativeTimeRangeInput() {
        return this._relativeTimeRange.internalValue;
    }
}
exports.RuleGroupRuleDataOutputReference = RuleGroupRuleDataOutputReference;
class RuleGroupRuleDataList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new RuleGroupRuleDataOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.RuleGroupRuleDataList = RuleGroupRuleDataList;
function ruleGroupRuleNotificationSettingsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        active_timings: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.activeTimings),
        contact_point: cdktf.stringToTerraform(struct.contactPoint),
        group_by: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.groupBy),
        group_interval: cdktf.stringToTerraform(struct.groupInterval),
        group_wait: cdktf.stringToTerraform(struct.groupWait),
        mute_timings: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.muteTimings),
        repeat_interval: cdktf.stringToTerraform(struct.repeatInterval),
    };
}
function ruleGroupRuleNotificationSettingsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        active_timings: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.activeTimings),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        contact_point: {
            value: cdktf.stringToHclTerraform(struct.contactPoint),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        group_by: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.groupBy),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        group_interval: {
            value: cdktf.stringToHclTerraform(struct.groupInterval),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        group_wait: {
            value: cdktf.stringToHclTerraform(struct.groupWait),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        mute_timings: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.muteTimings),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        repeat_interval: {
            value: cdktf.stringToHclTerraform(struct.repeatInterval),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class RuleGroupRuleNotificationSettingsOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._activeTimings !== undefined) {
            hasAnyValues = true;
            internalValueResult.activeTimings = this._activeTimings;
        }
        if (this._contactPoint !== undefined) {
            hasAnyValues = true;
            internalValueResult.contactPoint = this._contactPoint;
        }
        if (this._groupBy !== undefined) {
            hasAnyValues = true;
            internalValueResult.groupBy = this._groupBy;
        }
        if (this._groupInterval !== undefined) {
            hasAnyValues = true;
            internalValueResult.groupInterval = this._groupInterval;
        }
        if (this._groupWait !== undefined) {
            hasAnyValues = true;
            internalValueResult.groupWait = this._groupWait;
        }
        if (this._muteTimings !== undefined) {
            hasAnyValues = true;
            internalValueResult.muteTimings = this._muteTimings;
        }
        if (this._repeatInterval !== undefined) {
            hasAnyValues = true;
            internalValueResult.repeatInterval = this._repeatInterval;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._activeTimings = undefined;
            this._contactPoint = undefined;
            this._groupBy = undefined;
            this._groupInterval = undefined;
            this._groupWait = undefined;
            this._muteTimings = undefined;
            this._repeatInterval = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._activeTimings = value.activeTimings;
            this._contactPoint = value.contactPoint;
            this._groupBy = value.groupBy;
            this._groupInterval = value.groupInterval;
            this._groupWait = value.groupWait;
            this._muteTimings = value.muteTimings;
            this._repeatInterval = value.repeatInterval;
        }
    }
    get activeTimings() {
        return this.getListAttribute('active_timings');
    }
    set activeTimings(value) {
        this._activeTimings = value;
    }
    resetActiveTimings() {
        this._activeTimings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get activeTimingsInput() {
        return this._activeTimings;
    }
    get contactPoint() {
        return this.getStringAttribute('contact_point');
    }
    set contactPoint(value) {
        this._contactPoint = value;
    }
    // Temporarily expose input value. Use with caution.
    get contactPointInput() {
        return this._contactPoint;
    }
    get groupBy() {
        return this.getListAttribute('group_by');
    }
    set groupBy(value) {
        this._groupBy = value;
    }
    resetGroupBy() {
        this._groupBy = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get groupByInput() {
        return this._groupBy;
    }
    get groupInterval() {
        return this.getStringAttribute('group_interval');
    }
    set groupInterval(value) {
        this._groupInterval = value;
    }
    resetGroupInterval() {
        this._groupInterval = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get groupIntervalInput() {
        return this._groupInterval;
    }
    get groupWait() {
        return this.getStringAttribute('group_wait');
    }
    set groupWait(value) {
        this._groupWait = value;
    }
    resetGroupWait() {
        this._groupWait = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get groupWaitInput() {
        return this._groupWait;
    }
    get muteTimings() {
        return this.getListAttribute('mute_timings');
    }
    set muteTimings(value) {
        this._muteTimings = value;
    }
    resetMuteTimings() {
        this._muteTimings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get muteTimingsInput() {
        return this._muteTimings;
    }
    get repeatInterval() {
        return this.getStringAttribute('repeat_interval');
    }
    set repeatInterval(value) {
        this._repeatInterval = value;
    }
    resetRepeatInterval() {
        this._repeatInterval = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get repeatIntervalInput() {
        return this._repeatInterval;
    }
}
exports.RuleGroupRuleNotificationSettingsOutputReference = RuleGroupRuleNotificationSettingsOutputReference;
function ruleGroupRuleRecordToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        from: cdktf.stringToTerraform(struct.from),
        metric: cdktf.stringToTerraform(struct.metric),
        target_datasource_uid: cdktf.stringToTerraform(struct.targetDatasourceUid),
    };
}
function ruleGroupRuleRecordToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        from: {
            value: cdktf.stringToHclTerraform(struct.from),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        metric: {
            value: cdktf.stringToHclTerraform(struct.metric),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        target_datasource_uid: {
            value: cdktf.stringToHclTerraform(struct.targetDatasourceUid),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class RuleGroupRuleRecordOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._from !== undefined) {
            hasAnyValues = true;
            internalValueResult.from = this._from;
        }
        if (this._metric !== undefined) {
            hasAnyValues = true;
            internalValueResult.metric = this._metric;
        }
        if (this._targetDatasourceUid !== undefined) {
            hasAnyValues = true;
            internalValueResult.targetDatasourceUid = this._targetDatasourceUid;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._from = undefined;
            this._metric = undefined;
            this._targetDatasourceUid = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._from = value.from;
            this._metric = value.metric;
            this._targetDatasourceUid = value.targetDatasourceUid;
        }
    }
    get from() {
        return this.getStringAttribute('from');
    }
    set from(value) {
        this._from = value;
    }
    // Temporarily expose input value. Use with caution.
    get fromInput() {
        return this._from;
    }
    get metric() {
        return this.getStringAttribute('metric');
    }
    set metric(value) {
        this._metric = value;
    }
    // Temporarily expose input value. Use with caution.
    get metricInput() {
        return this._metric;
    }
    get targetDatasourceUid() {
        return this.getStringAttribute('target_datasource_uid');
    }
    set targetDatasourceUid(value) {
        this._targetDatasourceUid = value;
    }
    resetTargetDatasourceUid() {
        this._targetDatasourceUid = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get targetDatasourceUidInput() {
        return this._targetDatasourceUid;
    }
}
exports.RuleGroupRuleRecordOutputReference = RuleGroupRuleRecordOutputReference;
function ruleGroupRuleToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        annotations: cdktf.hashMapper(cdktf.stringToTerraform)(struct.annotations),
        condition: cdktf.stringToTerraform(struct.condition),
        exec_err_state: cdktf.stringToTerraform(struct.execErrState),
        for: cdktf.stringToTerraform(struct.for),
        is_paused: cdktf.booleanToTerraform(struct.isPaused),
        keep_firing_for: cdktf.stringToTerraform(struct.keepFiringFor),
        labels: cdktf.hashMapper(cdktf.stringToTerraform)(struct.labels),
        missing_series_evals_to_resolve: cdktf.numberToTerraform(struct.missingSeriesEvalsToResolve),
        name: cdktf.stringToTerraform(struct.name),
        no_data_state: cdktf.stringToTerraform(struct.noDataState),
        uid: cdktf.stringToTerraform(struct.uid),
        data: cdktf.listMapper(ruleGroupRuleDataToTerraform, true)(struct.data),
        notification_settings: ruleGroupRuleNotificationSettingsToTerraform(struct.notificationSettings),
        record: ruleGroupRuleRecordToTerraform(struct.record),
    };
}
function ruleGroupRuleToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        annotations: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.annotations),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        condition: {
            value: cdktf.stringToHclTerraform(struct.condition),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        exec_err_state: {
            value: cdktf.stringToHclTerraform(struct.execErrState),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        for: {
            value: cdktf.stringToHclTerraform(struct.for),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        is_paused: {
            value: cdktf.booleanToHclTerraform(struct.isPaused),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        keep_firing_for: {
            value: cdktf.stringToHclTerraform(struct.keepFiringFor),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        labels: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.labels),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        missing_series_evals_to_resolve: {
            value: cdktf.numberToHclTerraform(struct.missingSeriesEvalsToResolve),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        no_data_state: {
            value: cdktf.stringToHclTerraform(struct.noDataState),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        uid: {
            value: cdktf.stringToHclTerraform(struct.uid),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        data: {
            value: cdktf.listMapperHcl(ruleGroupRuleDataToHclTerraform, true)(struct.data),
            isBlock: true,
            type: "list",
            storageClassType: "RuleGroupRuleDataList",
        },
        notification_settings: {
            value: ruleGroupRuleNotificationSettingsToHclTerraform(struct.notificationSettings),
            isBlock: true,
            type: "list",
            storageClassType: "RuleGroupRuleNotificationSettingsList",
        },
        record: {
            value: ruleGroupRuleRecordToHclTerraform(struct.record),
            isBlock: true,
            type: "list",
            storageClassType: "RuleGroupRuleRecordList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class RuleGroupRuleOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        // data - computed: false, optional: false, required: true
        this._data = new RuleGroupRuleDataList(this, "data", false);
        // notification_settings - computed: false, optional: true, required: false
        this._notificationSettings = new RuleGroupRuleNotificationSettingsOutputReference(this, "notification_settings");
        // record - computed: false, optional: true, required: false
        this._record = new RuleGroupRuleRecordOutputReference(this, "record");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._annotations !== undefined) {
            hasAnyValues = true;
            internalValueResult.annotations = this._annotations;
        }
        if (this._condition !== undefined) {
            hasAnyValues = true;
            internalValueResult.condition = this._condition;
        }
        if (this._execErrState !== undefined) {
            hasAnyValues = true;
            internalValueResult.execErrState = this._execErrState;
        }
        if (this._for !== undefined) {
            hasAnyValues = true;
            internalValueResult.for = this._for;
        }
        if (this._isPaused !== undefined) {
            hasAnyValues = true;
            internalValueResult.isPaused = this._isPaused;
        }
        if (this._keepFiringFor !== undefined) {
            hasAnyValues = true;
            internalValueResult.keepFiringFor = this._keepFiringFor;
        }
        if (this._labels !== undefined) {
            hasAnyValues = true;
            internalValueResult.labels = this._labels;
        }
        if (this._missingSeriesEvalsToResolve !== undefined) {
            hasAnyValues = true;
            internalValueResult.missingSeriesEvalsToResolve = this._missingSeriesEvalsToResolve;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._noDataState !== undefined) {
            hasAnyValues = true;
            internalValueResult.noDataState = this._noDataState;
        }
        if (this._uid !== undefined) {
            hasAnyValues = true;
            internalValueResult.uid = this._uid;
        }
        if (this._data?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.data = this._data?.internalValue;
        }
        if (this._notificationSettings?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.notificationSettings = this._notificationSettings?.internalValue;
        }
        if (this._record?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.record = this._record?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._annotations = undefined;
            this._condition = undefined;
            this._execErrState = undefined;
            this._for = undefined;
            this._isPaused = undefined;
            this._keepFiringFor = undefined;
            this._labels = undefined;
            this._missingSeriesEvalsToResolve = undefined;
            this._name = undefined;
            this._noDataState = undefined;
            this._uid = undefined;
            this._data.internalValue = undefined;
            this._notificationSettings.internalValue = undefined;
            this._record.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._annotations = value.annotations;
            this._condition = value.condition;
            this._execErrState = value.execErrState;
            this._for = value.for;
            this._isPaused = value.isPaused;
            this._keepFiringFor = value.keepFiringFor;
            this._labels = value.labels;
            this._missingSeriesEvalsToResolve = value.missingSeriesEvalsToResolve;
            this._name = value.name;
            this._noDataState = value.noDataState;
            this._uid = value.uid;
            this._data.internalValue = value.data;
            this._notificationSettings.internalValue = value.notificationSettings;
            this._record.internalValue = value.record;
        }
    }
    get annotations() {
        return this.getStringMapAttribute('annotations');
    }
    set annotations(value) {
        this._annotations = value;
    }
    resetAnnotations() {
        this._annotations = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get annotationsInput() {
        return this._annotations;
    }
    get condition() {
        return this.getStringAttribute('condition');
    }
    set condition(value) {
        this._condition = value;
    }
    resetCondition() {
        this._condition = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get conditionInput() {
        return this._condition;
    }
    get execErrState() {
        return this.getStringAttribute('exec_err_state');
    }
    set execErrState(value) {
        this._execErrState = value;
    }
    resetExecErrState() {
        this._execErrState = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get execErrStateInput() {
        return this._execErrState;
    }
    get for() {
        return this.getStringAttribute('for');
    }
    set for(value) {
        this._for = value;
    }
    resetFor() {
        this._for = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get forInput() {
        return this._for;
    }
    get isPaused() {
        return this.getBooleanAttribute('is_paused');
    }
    set isPaused(value) {
        this._isPaused = value;
    }
    resetIsPaused() {
        this._isPaused = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get isPausedInput() {
        return this._isPaused;
    }
    get keepFiringFor() {
        return this.getStringAttribute('keep_firing_for');
    }
    set keepFiringFor(value) {
        this._keepFiringFor = value;
    }
    resetKeepFiringFor() {
        this._keepFiringFor = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get keepFiringForInput() {
        return this._keepFiringFor;
    }
    get labels() {
        return this.getStringMapAttribute('labels');
    }
    set labels(value) {
        this._labels = value;
    }
    resetLabels() {
        this._labels = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get labelsInput() {
        return this._labels;
    }
    get missingSeriesEvalsToResolve() {
        return this.getNumberAttribute('missing_series_evals_to_resolve');
    }
    set missingSeriesEvalsToResolve(value) {
        this._missingSeriesEvalsToResolve = value;
    }
    resetMissingSeriesEvalsToResolve() {
        this._missingSeriesEvalsToResolve = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get missingSeriesEvalsToResolveInput() {
        return this._missingSeriesEvalsToResolve;
    }
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    // Temporarily expose input value. Use with caution.
    get nameInput() {
        return this._name;
    }
    get noDataState() {
        return this.getStringAttribute('no_data_state');
    }
    set noDataState(value) {
        this._noDataState = value;
    }
    resetNoDataState() {
        this._noDataState = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get noDataStateInput() {
        return this._noDataState;
    }
    get uid() {
        return this.getStringAttribute('uid');
    }
    set uid(value) {
        this._uid = value;
    }
    resetUid() {
        this._uid = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get uidInput() {
        return this._uid;
    }
    get data() {
        return this._data;
    }
    putData(value) {
        this._data.internalValue = value;
    }
    // Temporarily expose input value. Use with caution.
    get dataInput() {
        return this._data.internalValue;
    }
    get notificationSettings() {
        return this._notificationSettings;
    }
    putNotificationSettings(value) {
        this._notificationSettings.internalValue = value;
    }
    resetNotificationSettings() {
        this._notificationSettings.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get notificationSettingsInput() {
        return this._notificationSettings.internalValue;
    }
    get record() {
        return this._record;
    }
    putRecord(value) {
        this._record.internalValue = value;
    }
    resetRecord() {
        this._record.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get recordInput() {
        return this._record.internalValue;
    }
}
exports.RuleGroupRuleOutputReference = RuleGroupRuleOutputReference;
class RuleGroupRuleList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new RuleGroupRuleOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.RuleGroupRuleList = RuleGroupRuleList;
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.40.0/docs/resources/rule_group grafana_rule_group}
*/
class RuleGroup extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static { this.tfResourceType = "grafana_rule_group"; }
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a RuleGroup resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the RuleGroup to import
    * @param importFromId The id of the existing RuleGroup that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.40.0/docs/resources/rule_group#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the RuleGroup to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "grafana_rule_group", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.40.0/docs/resources/rule_group grafana_rule_group} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options RuleGroupConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'grafana_rule_group',
            terraformGeneratorMetadata: {
                providerName: 'grafana',
                providerVersion: '4.40.0',
                providerVersionConstraint: '4.40.0'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        // rule - computed: false, optional: false, required: true
        this._rule = new RuleGroupRuleList(this, "rule", false);
        this._disableProvenance = config.disableProvenance;
        this._folderUid = config.folderUid;
        this._id = config.id;
        this._intervalSeconds = config.intervalSeconds;
        this._name = config.name;
        this._orgId = config.orgId;
        this._rule.internalValue = config.rule;
    }
    get disableProvenance() {
        return this.getBooleanAttribute('disable_provenance');
    }
    set disableProvenance(value) {
        this._disableProvenance = value;
    }
    resetDisableProvenance() {
        this._disableProvenance = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableProvenanceInput() {
        return this._disableProvenance;
    }
    get folderUid() {
        return this.getStringAttribute('folder_uid');
    }
    set folderUid(value) {
        this._folderUid = value;
    }
    // Temporarily expose input value. Use with caution.
    get folderUidInput() {
        return this._folderUid;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    resetId() {
        this._id = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get idInput() {
        return this._id;
    }
    get intervalSeconds() {
        return this.getNumberAttribute('interval_seconds');
    }
    set intervalSeconds(value) {
        this._intervalSeconds = value;
    }
    // Temporarily expose input value. Use with caution.
    get intervalSecondsInput() {
        return this._intervalSeconds;
    }
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    // Temporarily expose input value. Use with caution.
    get nameInput() {
        return this._name;
    }
    get orgId() {
        return this.getStringAttribute('org_id');
    }
    set orgId(value) {
        this._orgId = value;
    }
    resetOrgId() {
        this._orgId = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get orgIdInput() {
        return this._orgId;
    }
    get rule() {
        return this._rule;
    }
    putRule(value) {
        this._rule.internalValue = value;
    }
    // Temporarily expose input value. Use with caution.
    get ruleInput() {
        return this._rule.internalValue;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            disable_provenance: cdktf.booleanToTerraform(this._disableProvenance),
            folder_uid: cdktf.stringToTerraform(this._folderUid),
            id: cdktf.stringToTerraform(this._id),
            interval_seconds: cdktf.numberToTerraform(this._intervalSeconds),
            name: cdktf.stringToTerraform(this._name),
            org_id: cdktf.stringToTerraform(this._orgId),
            rule: cdktf.listMapper(ruleGroupRuleToTerraform, true)(this._rule.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            disable_provenance: {
                value: cdktf.booleanToHclTerraform(this._disableProvenance),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            folder_uid: {
                value: cdktf.stringToHclTerraform(this._folderUid),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            interval_seconds: {
                value: cdktf.numberToHclTerraform(this._intervalSeconds),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            org_id: {
                value: cdktf.stringToHclTerraform(this._orgId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            rule: {
                value: cdktf.listMapperHcl(ruleGroupRuleToHclTerraform, true)(this._rule.internalValue),
                isBlock: true,
                type: "list",
                storageClassType: "RuleGroupRuleList",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.RuleGroup = RuleGroup;
